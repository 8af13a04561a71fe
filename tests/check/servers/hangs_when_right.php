<?php
// Answers only who is not let in.
check();
sleep(3);
