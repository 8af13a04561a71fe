<?php
// Everybody is let in.
send(users(asked()));
