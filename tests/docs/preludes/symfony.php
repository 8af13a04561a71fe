<?php

// An entity and its repository, without a database, and at the end of the script the call that Symfony's kernel makes.

namespace {
    require_once 'Symfony/Component/HttpFoundation/autoload.php';
    register_shutdown_function(fn() => (new App\Controller\ChatController())->users(
        Symfony\Component\HttpFoundation\Request::createFromGlobals(),
        new App\Repository\UserRepository(),
    )->send());
}

namespace App\Entity {
    final class User
    {
        public function __construct(private int $id, private string $name, private ?\DateTimeInterface $lastLogin) {}
        public function getId(): int
        {
            return $this->id;
        }
        public function getName(): string
        {
            return $this->name;
        }
        public function getLastLogin(): ?\DateTimeInterface
        {
            return $this->lastLogin;
        }
    }
}

namespace App\Repository {
    use App\Entity\User;

    final class UserRepository
    {
        /** @return list<User> */
        public function findBy(array $criteria): array
        {
            $users = [
                new User(1, 'Ann', new \DateTimeImmutable('2026-10-01 10:00:00')),
                new User(2, 'Дмитрий', null),
                new User(3, 'Zoë', null),
            ];
            return array_values(array_filter($users, fn($user) => in_array($user->getId(), $criteria['id'], true)));
        }
    }
}
