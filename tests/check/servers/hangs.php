<?php
// Does not answer at all.
sleep(3);
