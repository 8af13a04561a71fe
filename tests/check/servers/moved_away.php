<?php
// Leads to another host.
header('Location: https://www.site.example/users', true, 301);
