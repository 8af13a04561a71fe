// The message button in the editor: its look, and its two settings beside it. The page's HTML comes from PHP.
((blocks, editor, components, element, texts) => {
	const create = element.createElement;

	blocks.registerBlockType('imbachat/button', {
		edit({ attributes, setAttributes }) {
			const field = (name, label, help) => create(components.TextControl, {
				label,
				help,
				value: attributes[name],
				onChange: (value) => setAttributes({ [name]: value }),
			});
			return create('div', editor.useBlockProps(),
				create(editor.InspectorControls, null, create(components.PanelBody, null,
					field('user', texts.user, texts.userHelp),
					field('label', texts.label))),
				create('span', { className: 'imbachat-button wp-element-button' }, attributes.label || texts.write));
		},
		save: () => null,
	});
})(window.wp.blocks, window.wp.blockEditor, window.wp.components, window.wp.element, window.imbachatButton);
