<?php
// Another password than the account has; the refusal tells it from none.
credentials() === null && refuse();
refuse(body: '{"code":401,"error":"Wrong password"}');
