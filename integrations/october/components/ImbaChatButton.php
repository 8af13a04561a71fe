<?php

namespace ImbaChat\Chat\Components;

use Cms\Classes\ComponentBase;
use ImbaChat\Chat\Classes\Users;
use ImbaChat\Chat\Models\Settings;

/** "Write message" to another user. */
class ImbaChatButton extends ComponentBase
{
    public function componentDetails()
    {
        return [
            'name' => 'imbachat.chat::lang.button.name',
            'description' => 'imbachat.chat::lang.button.description',
        ];
    }

    public function defineProperties()
    {
        return [
            'user_id' => [
                'title' => 'imbachat.chat::lang.button.user_id',
                'default' => '{{ :id }}',
                'type' => 'string',
            ],
            'label' => ['title' => 'imbachat.chat::lang.button.label', 'type' => 'string'],
            'class' => ['title' => 'imbachat.chat::lang.button.class', 'type' => 'string'],
        ];
    }

    /** The HTML; nothing for oneself, and nothing where there is no such user. */
    public function button(): string
    {
        $id = $this->property('user_id');
        $me = Users::current();
        if (!Settings::isReady() || !is_scalar($id) || $me && (string) $me->id === (string) $id) {
            return '';
        }
        try {
            $label = (string) $this->property('label') ?: trans('imbachat.chat::lang.button.write');
            return imbachat_dialog_button((string) $id, $label, ['class' => (string) $this->property('class') ?: null]);
        } catch (\ValueError $error) {
            return ''; // an address that names nobody is no reason to lose the page
        }
    }
}
