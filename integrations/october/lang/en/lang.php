<?php

return [
    'plugin' => [
        'name' => 'ImbaChat',
        'description' => 'The chat of imbachat.com for the members of the site.',
    ],
    'settings' => [
        'description' => 'The widget and its credentials.',
        'permission' => 'Change the chat settings',
        'dev_id' => 'Widget id',
        'login' => 'API login',
        'password' => 'API password',
        'secret_key' => 'Secret key',
        'secret' => 'Never shown. Leave empty to keep the current value.',
        'no_extension'
            => 'The PHP extension imbachat is not loaded, and the plugin has no folder "lib" that replaces it. The '
            . 'chat is off.',
        'no_library' => 'The folder "lib" of the plugin is missing. The chat cannot show names.',
        'missing' => '":name" is set neither here nor in php.ini. The chat is off.',
        'missing_id'
            => '":name" is set neither here nor in php.ini. Only layouts whose component sets it have the '
            . 'chat.',
        'no_users'
            => 'No plugin for frontend users, such as Winter.User or RainLab.User, is installed. Every visitor is a '
                . 'guest.',
        'addresses' => 'This site\'s addresses for the chat. Enter them in your account at imbachat.com:',
    ],
    'widget' => [
        'name' => 'Chat',
        'description' => 'The chat widget, for the end of a layout.',
        'dev_id_empty' => 'For a layout with another widget of the account. If empty, the one of the settings.',
        'theme' => 'Theme',
        'default' => 'Default',
        'dark' => 'Dark',
        'position' => 'Position',
        'right' => 'Right',
        'left' => 'Left',
        'language' => 'Language',
        'language_empty' => 'en, ru, ... If empty, the page\'s language.',
        'resizable' => 'The window can be resized',
        'draggable' => 'The window can be moved',
        'useFaviconBadge' => 'Show the number of new messages in the favicon',
        'updateTitle' => 'Show the number of new messages in the page title',
        'nonce' => 'Nonce',
        'nonce_why' => 'For sites with a Content Security Policy: the nonce of this response.',
    ],
    'button' => [
        'name' => 'Write message',
        'description' => 'A button that opens a dialogue with a user.',
        'user_id' => 'User id',
        'label' => 'Label',
        'class' => 'CSS class',
        'write' => 'Write message',
    ],
];
