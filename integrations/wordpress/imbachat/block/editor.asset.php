<?php

return ['dependencies' => ['wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element'], 'version' => '1.0.0'];
