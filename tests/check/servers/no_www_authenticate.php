<?php
// The refusal does not say how to sign in.
credentials() === [LOGIN, PASSWORD] || refuse([]);
send(users(asked()));
