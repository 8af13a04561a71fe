<?php

return [
    'plugin' => [
        'name' => 'ImbaChat',
        'description' => 'Чат imbachat.com для пользователей сайта.',
    ],
    'settings' => [
        'description' => 'Виджет и его учётные данные.',
        'permission' => 'Изменять настройки чата',
        'dev_id' => 'ID виджета',
        'login' => 'API login',
        'password' => 'API password',
        'secret_key' => 'Secret key',
        'secret' => 'Не показывается. Оставьте пустым, чтобы не менять.',
        'no_extension'
            => 'Расширение PHP imbachat не загружено, а папки lib, которая его заменяет, в плагине нет. Чат выключен.',
        'no_library' => 'В плагине нет папки lib. Чат не может показать имена.',
        'missing' => 'Значение «:name» не задано ни здесь, ни в php.ini. Чат выключен.',
        'no_users'
            => 'Плагин с пользователями сайта (Winter.User, RainLab.User) не '
                . 'установлен. Все посетители считаются гостями.',
        'addresses' => 'Адреса этого сайта для чата. Укажите их в аккаунте на imbachat.com:',
    ],
    'widget' => [
        'name' => 'Чат',
        'description' => 'Виджет чата для конца макета.',
        'theme' => 'Тема',
        'default' => 'Обычная',
        'dark' => 'Тёмная',
        'position' => 'Положение',
        'right' => 'Справа',
        'left' => 'Слева',
        'language' => 'Язык',
        'language_empty' => 'en, ru, ... Если пусто, язык страницы.',
        'resizable' => 'Размер окна можно менять',
        'draggable' => 'Окно можно передвигать',
        'useFaviconBadge' => 'Показывать число новых сообщений на значке сайта',
        'updateTitle' => 'Показывать число новых сообщений в заголовке страницы',
        'nonce' => 'Nonce',
        'nonce_why' => 'Для сайтов с Content Security Policy: nonce этого ответа.',
    ],
    'button' => [
        'name' => 'Написать сообщение',
        'description' => 'Кнопка, которая открывает диалог с пользователем.',
        'user_id' => 'ID пользователя',
        'label' => 'Надпись',
        'class' => 'Класс CSS',
        'write' => 'Написать сообщение',
    ],
];
