<?php
// The script ends with an error of its own, which is shown.
ini_set('display_errors', '1');
throw new LogicException('no database');
