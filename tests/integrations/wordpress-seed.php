<?php

/*
 * Fifty members and some posts, in the words of WordPress itself; run as `php wordpress-seed.php`. Prints "seeded".
 */
$_SERVER['HTTP_HOST'] = substr(getenv('SITE_URL'), 7);
require getenv('SITE') . '/wp-load.php';
wp_set_current_user(1); // who may write any HTML

// Some names mean trouble: to HTML, to LIKE, to JSON.
$names = [
    2 => 'Анна Каренина', 'Tom & Jerry', "Siobhán O'Neill", '100% Cotton', 'snake_case', 'Star * Lord', 'Zoë 🌻',
    'Back\\slash', 'Dmitry Sokolov',
];
for ($id = 2; $id <= 51; $id++) {
    $made = wp_insert_user(wp_slash([
        'user_login' => "member$id", 'user_pass' => "pass'word\\$id", 'user_email' => "member$id@example.com",
        'display_name' => $names[$id] ?? "Member Number $id",
        'role' => match ($id) {
            2 => 'editor', 3 => 'author', default => 'subscriber',
        },
    ]));
    $made === $id
        || exit("The member $id has the id " . (is_wp_error($made) ? $made->get_error_message() : $made) . "\n");
}
// Plugins that import members write to the table as it is.
$wpdb->update($wpdb->users, ['display_name' => '</script><img src=x onerror=alert(1)>'], ['ID' => 11]);
$wpdb->update($wpdb->users, ['display_name' => 'Raw & Ready'], ['ID' => 12]);

// Whoever registers with an e-mail address has it as name and, in the address of the page, as slug.
$addresses = [52 => 'carol.smith@shop.example', 'a-very-long-name.of-somebody-who+tag@long.example'];
foreach ($addresses as $id => $address) {
    $made = wp_insert_user([
        'user_login' => $address, 'user_email' => $address, 'user_pass' => 'x', 'role' => 'author',
    ]);
    $made === $id || exit("$address has another id\n");
}
$wpdb->update($wpdb->users, ['display_name' => 'Dan &lt;dan&#64;mail.example&gt;'], ['ID' => 46]);
$wpdb->update(
    $wpdb->users,
    ['display_name' => 'Tom&#8217;s &quot;Cafe&quot; &amp; Bar&eacute; &#039;3&#039;'],
    ['ID' => 47],
);
$wpdb->update($wpdb->users, ['display_name' => 'Eve @ home'], ['ID' => 48]);

$write = fn(string $name, int $author, string $content) => wp_insert_post(wp_slash([
    'post_name' => $name, 'post_title' => ucfirst($name), 'post_status' => 'publish', 'post_author' => $author,
    'post_content' => $content,
]));
$write(
    'shortcodes',
    2,
    "<!-- wp:paragraph -->\n<p>Ask the author: [imbachat_button]. Ask Tom: [imbachat_button user=\"3\" label='Ask "
        . "\"Tom\" &amp; <b>Jerry</b>' class='tom\" onclick=\"alert(1)'].</p>\n<!-- /wp:paragraph -->\n"
    . "<!-- wp:paragraph -->\n<p>Nobody: [imbachat_button user=\"999\"][imbachat_button "
    . "user=\"abc\"][imbachat_button user=\"-1\"][imbachat_button user=\"1 OR 1\"]. Siobhán: [imbachat_button "
    . "user=4 label=\"Write to her\"].</p>\n<!-- /wp:paragraph -->",
);
$write(
    'blocks',
    3,
    '<!-- wp:paragraph --><p>A block:</p><!-- /wp:paragraph --><!-- wp:imbachat/button /--><!-- wp:imbachat/button '
        . '{"user":"4","label":"Call \u003cb\u003eher\u003c/b\u003e","align":"right"} /-->',
);
// What the vendor's plugin left in posts: its blocks are saved with their HTML.
$write(
    'vendor',
    3,
    "<!-- wp:paragraph --><p>Ask [ic_open_dialog name='Ask \"me\" &amp; <b>him</b>' class='big\" onclick=\"alert(1)'] "
        . '[ic_open_dialog id="4" name="Siobhán"] [ic_open_dialog id="999"] [ic_open_chat] [ic_close_chat] '
        . '[ic_join_group pipe="news`);alert(1)//" name="News &amp; <i>talk</i>" classb="join"] '
        . '[ic_create_group classi="field" classb="make" buttonname="Make it"] [ic_change_role role="administrator"]'
        . '</p><!-- /wp:paragraph -->[ic_wise_chat width="300" height="200;color:red" name="lounge"]'
        . '<!-- wp:imbachat-widget/embedding-chat-block {"height":"400"} --><div class="wp-block-imbachat-widget-'
        . 'embedding-chat-block imbchat-pub-box" id="imbachat_holder" style="width: 800px;height:400px;" '
        . 'data-imbachat_chat_ph="1">old</div><!-- /wp:imbachat-widget/embedding-chat-block -->'
        . '<!-- wp:imbachat-widget/public-chat-block '
        . '{"width":500,"chatSlug":"garden","chatName":"Garden \u003cb\u003e"} -->'
        . '<div class="imbchat-pub-box" id="garden"><h4>Garden</h4><script>alert("old")</script></div>'
        . '<!-- /wp:imbachat-widget/public-chat-block -->',
);
$write(
    'elements',
    3,
    '<!-- wp:paragraph --><p>[imbachat_open] [imbachat_close label="Away" class="small"] '
        . "[imbachat_room room=\"news\" title='\"News\" &amp; <b>'] [imbachat_room] [imbachat_new_room]</p>"
        . '<!-- /wp:paragraph -->[imbachat_embed room="lounge" width="-5" height="1e9"][imbachat_embed room="lounge"]'
        . '<!-- wp:imbachat/chat {"action":"close"} /--><!-- wp:imbachat/room {"room":"block","label":"Go"} /-->'
        . '<!-- wp:imbachat/room /--><!-- wp:imbachat/room {"title":"Old town"} /-->'
        . '<!-- wp:imbachat/embed {"height":"300"} /-->',
);
$write('plain', 1, '<!-- wp:paragraph --><p>Nothing of the chat in here.</p><!-- /wp:paragraph -->');
foreach (array_keys($addresses) as $id) {
    $write("by-$id", $id, '<!-- wp:paragraph --><p>Written by a shopper.</p><!-- /wp:paragraph -->');
}
// Only where somebody has one does WordPress try Basic credentials as an application password.
WP_Application_Passwords::create_new_application_password(1, ['name' => 'Phone']);
$wp_rewrite->set_permalink_structure('/%postname%/');
$wp_rewrite->flush_rules(false);
echo "seeded\n";
