<?php
// As a search answers.
check();
send(["code" => 200, "data" => users(asked())]);
