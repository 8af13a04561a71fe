<?php

// People and messages, in SQLite.

class Store
{
    // Who was heard of in the last seconds is online; the widget comes every second.
    private const ONLINE = 10;

    private PDO $db;

    public function __construct(string $file)
    {
        $this->db = new PDO("sqlite:$file", null, null, [PDO::ATTR_DEFAULT_FETCH_MODE => PDO::FETCH_ASSOC]);
        $this->db->exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF');
        $this->db->exec('
            CREATE TABLE IF NOT EXISTS people (id TEXT PRIMARY KEY, data TEXT, asked_at INTEGER,
                seen_at INTEGER DEFAULT 0);
            CREATE TABLE IF NOT EXISTS messages (id INTEGER PRIMARY KEY, from_id TEXT, to_id TEXT, text TEXT,
                sent_at INTEGER, key TEXT, UNIQUE (from_id, key));
            CREATE TABLE IF NOT EXISTS readings (reader_id TEXT, from_id TEXT, message_id INTEGER,
                PRIMARY KEY (reader_id, from_id));
            CREATE TABLE IF NOT EXISTS rooms (id TEXT PRIMARY KEY, title TEXT);
            CREATE TABLE IF NOT EXISTS joined (room_id TEXT, user_id TEXT, PRIMARY KEY (room_id, user_id));
            CREATE INDEX IF NOT EXISTS received ON messages (to_id, from_id);
            CREATE INDEX IF NOT EXISTS sent ON messages (from_id, to_id)');
    }

    private function run(string $sql, array $values = []): PDOStatement
    {
        $statement = $this->db->prepare($sql);
        $statement->execute($values);
        return $statement;
    }

    public function seen(string $id): void
    {
        $this->run('INSERT INTO people (id, seen_at) VALUES (?, ?)
            ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at', [$id, time()]);
    }

    public function online(): int
    {
        return $this->run('SELECT count(*) FROM people WHERE seen_at > ?', [time() - self::ONLINE])->fetchColumn();
    }

    /** Those of $ids whom the site was not asked about since $time. */
    public function stale(array $ids, int $time): array
    {
        $fresh = $this->run('SELECT id FROM people WHERE asked_at >= ?', [$time])->fetchAll(PDO::FETCH_COLUMN);
        return array_values(array_diff($ids, $fresh));
    }

    /** What the site says of a user; null when it knows none. */
    public function keep(string $id, ?array $data): void
    {
        $this->run(
            'INSERT INTO people (id, data, asked_at) VALUES (?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET data = excluded.data, asked_at = excluded.asked_at',
            [$id, json_encode($data), time()],
        );
    }

    public function data(string $id): ?array
    {
        $data = $this->run('SELECT data FROM people WHERE id = ?', [$id])->fetchColumn();
        return $data ? json_decode($data, true) : null;
    }

    /** Whom $me can see: everybody who was here or is in a dialogue with $me, and $me and $peer, but no room. */
    public function ids_around(string $me, ?string $peer): array
    {
        $ids = $this->run(
            'SELECT id FROM people WHERE seen_at > 0
            UNION SELECT to_id FROM messages WHERE from_id = ? UNION SELECT from_id FROM messages WHERE to_id = ?',
            [$me, $me],
        )->fetchAll(PDO::FETCH_COLUMN);
        $ids = array_filter([$me, $peer, ...$ids], fn($id) => $id && !str_starts_with($id, 'room:'));
        return array_values(array_unique($ids));
    }

    /** A person as $me sees them; null when the site knows none. */
    public function person(string $id, string $me): ?array
    {
        $data = $this->data($id);
        if (!$data) {
            return null;
        }
        $both = [$id, $me, $me, $id];
        $last = $this->run('SELECT id, from_id, text, sent_at FROM messages
            WHERE (from_id = ? AND to_id = ?) OR (from_id = ? AND to_id = ?) ORDER BY id DESC LIMIT 1', $both)->fetch();
        $unread = $this->run('SELECT count(*) FROM messages WHERE from_id = ? AND to_id = ? AND id > coalesce(
            (SELECT message_id FROM readings WHERE reader_id = ? AND from_id = ?), 0)', $both)->fetchColumn();
        $seen = $this->run('SELECT seen_at FROM people WHERE id = ?', [$id])->fetchColumn();
        return [
            'id' => $id,
            ...$data,
            'online' => $seen > time() - self::ONLINE,
            'unread' => $unread,
            'last' => $last ?: null,
        ];
    }

    /** $room is "room:" and its pipe, so that it is no user's id. Who joins first gives it the title. */
    public function join(string $room, string $title, string $me): void
    {
        $this->run('INSERT OR IGNORE INTO rooms VALUES (?, ?)', [$room, $title]);
        $this->run('INSERT OR IGNORE INTO joined VALUES (?, ?)', [$room, $me]);
    }

    public function is_in_room(string $me, string $room): bool
    {
        return (bool) $this->run('SELECT 1 FROM joined WHERE room_id = ? AND user_id = ?', [$room, $me])->fetch();
    }

    /** The rooms of $me, as person() has people. */
    public function rooms(string $me): array
    {
        $rooms = $this->run('SELECT id, title AS name, (SELECT count(*) FROM joined WHERE room_id = id) AS members
            FROM rooms JOIN joined ON room_id = id WHERE user_id = ?', [$me])->fetchAll();
        foreach ($rooms as &$room) {
            $room['last'] = $this->run('SELECT id, from_id, text, sent_at FROM messages WHERE to_id = ?
                ORDER BY id DESC LIMIT 1', [$room['id']])->fetch() ?: null;
            $room['unread'] = $this->run(
                'SELECT count(*) FROM messages WHERE to_id = ? AND from_id <> ? AND id > coalesce(
                (SELECT message_id FROM readings WHERE reader_id = ? AND from_id = ?), 0)',
                [$room['id'], $me, $me, $room['id']],
            )->fetchColumn();
        }
        return $rooms;
    }

    /** Those of a room say who wrote them. */
    public function messages(string $me, string $peer, int $after): array
    {
        if (str_starts_with($peer, 'room:')) {
            return $this->run("SELECT messages.id, from_id, text, sent_at, json_extract(data, '$.name') AS name
                FROM messages LEFT JOIN people ON people.id = from_id WHERE to_id = ? AND messages.id > ?
                ORDER BY messages.id", [$peer, $after])->fetchAll();
        }
        return $this->run(
            'SELECT id, from_id, text, sent_at FROM messages
            WHERE ((from_id = ? AND to_id = ?) OR (from_id = ? AND to_id = ?)) AND id > ? ORDER BY id',
            [$me, $peer, $peer, $me, $after],
        )->fetchAll();
    }

    /** With the same $key, the message is there once: a widget that hears no answer sends it again. */
    public function send(string $from, string $to, string $text, ?string $key): void
    {
        $this->run('INSERT INTO messages (from_id, to_id, text, sent_at, key) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING', [$from, $to, $text, time(), $key]);
    }

    public function read(string $reader, string $from): void
    {
        if (str_starts_with($from, 'room:')) {
            $this->run('INSERT INTO readings VALUES (?, ?, (SELECT coalesce(max(id), 0) FROM messages WHERE to_id = ?))
                ON CONFLICT DO UPDATE SET message_id = excluded.message_id', [$reader, $from, $from]);
            return;
        }
        $this->run('INSERT INTO readings VALUES (?, ?,
                (SELECT coalesce(max(id), 0) FROM messages WHERE from_id = ? AND to_id = ?))
            ON CONFLICT DO UPDATE SET message_id = excluded.message_id', [$reader, $from, $from, $reader]);
    }
}
