<?php
// The start page for every address, as of many a CMS.
exit('<!DOCTYPE html><title>Welcome</title><p>Hello');
