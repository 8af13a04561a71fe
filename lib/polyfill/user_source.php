<?php

namespace ImbaChat\Polyfill;

use ImbaChat\Exception;

/** Goes through $users. A query that breaks off amid its rows is an exception, whatever its error mode. */
final class UserSource
{
    public static function each(iterable $users, Users $answer): void
    {
        while ($users instanceof \IteratorAggregate && !$users instanceof \PDOStatement
                && !$users instanceof \mysqli_result) {
            $class = \get_class($users);
            $users = $users->getIterator();
            if (!$users instanceof \Traversable) { // as foreach says it
                throw new \Exception("Objects returned by $class::getIterator() must be traversable or implement "
                    . 'interface Iterator');
            }
        }
        if ($users instanceof \PDOStatement) {
            self::eachOfStatement($users, $answer);
            return;
        }
        foreach ($users as $row) {
            $answer->write($row);
        }
    }

    private static function eachOfStatement(\PDOStatement $query, Users $answer): void
    {
        // A failure is an exception here, so the driver's warning is not shown as well.
        for ($rows = @new \IteratorIterator($query), @$rows->rewind(); $rows->valid(); @$rows->next()) {
            $answer->write($rows->current());
            self::forgetError($query);
        }
        $state = (string) $query->errorCode();
        if (!self::isSuccess($state)) {
            throw new Exception("Row {$answer->count()} cannot be fetched: SQLSTATE[$state]");
        }
    }

    /** 00, 01 and 02 are success, a warning, and the end of the rows. */
    private static function isSuccess(string $state): bool
    {
        return $state !== '' && $state[0] === '0' && $state[1] <= '2';
    }

    /** The site's code may have made another call on the statement, whose failure is not that of the query. */
    private static function forgetError(\PDOStatement $query): void
    {
        if (!self::isSuccess((string) $query->errorCode())) {
            try {
                @$query->getColumnMeta(0); // it is the way to clear the code without reading a row
            } catch (\PDOException $exception) {
                return;
            }
        }
    }
}
