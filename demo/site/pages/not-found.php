<?php

require __DIR__ . '/../app.php';

fail(404, 'There is no such page.');
