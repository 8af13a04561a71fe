<?php

// The limit of limits: a request that does nothing.
echo '[]';
