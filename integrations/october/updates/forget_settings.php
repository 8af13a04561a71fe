<?php

namespace ImbaChat\Chat\Updates;

use ImbaChat\Chat\Models\Settings;
use October\Rain\Database\Updates\Migration;

/** plugin:remove takes the credentials with it, from the database and from the cache. */
class ForgetSettings extends Migration
{
    public function up() {}

    public function down()
    {
        Settings::instance()->resetDefault();
    }
}
