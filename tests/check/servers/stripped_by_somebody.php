<?php
// Nobody knows what stands before PHP, or whether the password is wrong.
header('Server: nginx');
refuse();
