<?php

ob_start(); // as output_buffering = 4096 does, which php.ini-production and Debian have
