<?php
// As it should be.
check();
send(users(asked()));
