<?php

/** What comes after this check cannot be known. */
final class Stop extends Exception {}

/** The site that is looked at, and what one part of the checks learns of it for the next. */
final class Site
{
    public readonly string $right;
    /** @var list<string> */
    public readonly array $ids;
    public Answer $refusal; // to no credentials
    public Answer $answer;  // to the right ones
    public ?Answer $wrong = null; // to the first wrong ones
    public ?string $kind; // what it is built with: a key of KINDS, as told or detected
    public Json $json;
    public Answer $page;
    public Document $document; // the page, parsed
    /** @var list<WidgetScript> on the page */
    public array $widgets = [];
    /** @var list<Token> on the page, those that may sign a member in */
    public array $tokens = [];
    /** @var list<stdClass> */
    public array $users = [];
    /** @var list<stdClass> those that the site has, without objects for unknown ids */
    public array $members = [];
    public bool $is_blocking = false; // this machine, because of the wrong passwords
    public bool $is_local = false;    // which the internet cannot reach
    public bool $others_come = false; // users that nobody asked for

    /** @param array<string, mixed> $options see read_options() */
    public function __construct(public readonly array $options, public readonly Client $client)
    {
        $this->right = "$options[login]:$options[password]";
        $this->ids = $options['ids'];
        $this->kind = $options['kind'];
    }

    /** Whether an answer has the status of users: 200, or what this site sends with them, which is judged once. */
    public function has_status_of_users(Answer $answer): bool
    {
        return $answer->status === 200 || $answer->status === $this->answer->status;
    }

    /** @param list<string>|string $ids */
    public function url(array|string $ids): string
    {
        $ids = is_array($ids) ? implode(',', $ids) : $ids;
        return str_replace('{ids}', str_replace('%2C', ',', rawurlencode($ids)), $this->options['url']);
    }

    /** The path of the address, up to the ids, as rules name it; with the query if all pages have this path. */
    public function path(): string
    {
        $url = explode('{ids}', $this->options['url'])[0];
        $path = parse_url($url, PHP_URL_PATH) ?: '/';
        return $path . (preg_match('~/(index\.php)?$~D', $path) ? strstr($url, '?') : '');
    }

    /** Advice for a cause in the words of this kind of site, if it has such. */
    public function words(string $cause, string $otherwise): string
    {
        return str_replace('{path}', $this->path(), WORDS[$cause][$this->kind ?? ''] ?? $otherwise);
    }

    /** @param list<string>|string $ids */
    public function ask(array|string $ids, ?string $credentials): Answer
    {
        return $this->client->ask($this->url($ids), $credentials);
    }
}

/** Some of the checks. */
abstract class Part
{
    public function __construct(protected Site $site, protected Report $report) {}

    /** How to let the chat through, if something in front of the script answered; otherwise an empty string. */
    protected function wall(Answer $answer): string
    {
        return wall_advice($answer, $this->site->path());
    }

    /** @throws Stop */
    abstract public function run(): void;
}
