<?php
// The vendor answers so.
check();
send(["code" => 403, "error" => "Forbidden"]);
