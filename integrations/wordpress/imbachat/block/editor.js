// The chat's blocks in the editor: their look, and their settings beside them. The page's HTML comes from PHP.
((blocks, editor, components, element, texts) => {
	const create = element.createElement;
	const actions = ['open', 'close'].map((value) => ({ value, label: texts[value] }));

	// Registers a block with these fields. look() says what stands in the place of the page's element.
	function register(name, fields, look) {
		blocks.registerBlockType(`imbachat/${name}`, {
			edit({ attributes, setAttributes }) {
				const field = (key) => create(key === 'action' ? components.SelectControl : components.TextControl, {
					key,
					label: texts[key],
					help: texts[`${key}Help`],
					value: attributes[key],
					...key === 'action' && { options: actions },
					onChange: (value) => setAttributes({ [key]: value }),
				});
				return create('div', editor.useBlockProps(),
					create(editor.InspectorControls, null, create(components.PanelBody, null, fields.map(field))),
					look(attributes));
			},
			save: () => null,
		});
	}

	const button = (label) => create('span', { className: 'imbachat-button wp-element-button' }, label);
	register('button', ['user', 'label'], ({ label }) => button(label || texts.write));
	register('chat', ['action', 'label'], ({ action, label }) => button(label || texts[action]));
	register('room', ['room', 'title', 'label'], ({ label }) => button(label || texts.join));
	register('embed', ['room', 'title', 'width', 'height'], ({ title, room }) => create(components.Placeholder, {
		icon: 'format-chat', label: title || room || texts.embed,
	}));
})(window.wp.blocks, window.wp.blockEditor, window.wp.components, window.wp.element, window.imbachatTexts);
