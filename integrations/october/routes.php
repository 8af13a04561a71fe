<?php

// What the chat service asks the site. The group "web" is left out: the chat has neither a session nor a form's token.
use ImbaChat\Chat\Classes\Api;

Route::group(['prefix' => Config::get('imbachat.chat::prefix')], function () {
    Route::get('/', Api::class . '@version');
    Route::get('users/{ids?}', Api::class . '@users')->where('ids', '.*');
    Route::get('search/{key?}', Api::class . '@search')->where('key', '.*');
    Route::post('auth_users', Api::class . '@authUser');
});
