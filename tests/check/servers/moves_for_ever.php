<?php
// Leads to itself.
header('Location: ' . $_SERVER['REQUEST_URI'], true, 302);
