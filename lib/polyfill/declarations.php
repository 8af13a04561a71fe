<?php

namespace {
    /** The version of the extension that behaves like this library. */
    const IMBACHAT_VERSION = '1.0.0';

    /** The version of the backend API between the chat and the site. */
    const IMBACHAT_API_VERSION = 1.0;

    if (!class_exists('ValueError')) {
        /** PHP 7.4 has none. */
        class ValueError extends Error {}
    }
}

namespace ImbaChat {
    /** The base class of the exceptions below, for bad data from outside. */
    class Exception extends \RuntimeException {}

    /** The token is not valid; the message says which check failed. */
    class InvalidTokenException extends Exception {}

    /** The token is valid except that its exp has passed. */
    class ExpiredTokenException extends InvalidTokenException {}

    /** A row that cannot become a chat user; the message gives the row's position, from 0, and the field. */
    class InvalidUserException extends Exception {}
}
