<?php

namespace ImbaChat\Chat\Classes;

use Request;

/** Addresses for the chat service, which is on another host. */
class Address
{
    /** With scheme and host, which the CMS omits under some of its link policies. */
    public static function absolute(string $url): string
    {
        if (preg_match('~^[a-z][a-z0-9+.-]*:~i', $url)) {
            return $url;
        }
        if (strpos($url, '//') === 0) {
            return Request::getScheme() . ":$url";
        }
        return $url !== '' && $url[0] === '/' ? Request::getSchemeAndHttpHost() . $url : Request::root() . "/$url";
    }
}
