<?php

namespace ImbaChat;

/**
 * The members of a site, as ImbaChat\Endpoint asks for them. A row is an array or an object, as for
 * imbachat_users_json(). What a method throws is logged, and the chat gets status 500 without a detail.
 */
interface Members
{
    /**
     * The members with these ids; unknown ids are left out.
     *
     * @param non-empty-list<int<1, max>> $ids distinct, and safe to put into SQL
     * @return iterable<array<mixed>|object>
     */
    public function find(array $ids): iterable;

    /**
     * The members whose name contains $text, at most $limit of them; any more are not sent.
     *
     * @param string $text not empty, at most 255 characters of valid UTF-8, trimmed, without NUL bytes; in a LIKE,
     *   escape "%", "_" and the escape character
     * @param int<1, max> $limit
     * @return iterable<array<mixed>|object>
     */
    public function search(string $text, int $limit): iterable;

    /**
     * The member with this login and password, or null; the false of a fetch() is taken for null. Always return null to
     * offer no sign-in in the chat. Sign nobody in on the site. Repeat the attribute in your method: PHP does not
     * inherit it.
     *
     * @param string $login not empty, valid UTF-8 without NUL bytes
     * @param string $password not empty, any bytes
     * @return array<mixed>|object|false|null
     */
    public function authenticate(
        string $login,
        #[\SensitiveParameter]
        string $password
    );

    /**
     * The fields to send, as $fields of imbachat_users_json(). It is called after the members were found.
     *
     * @return array<int|non-empty-string, non-empty-string|\Closure>|null
     */
    public function fields(): ?array;
}
