/** Search libraries as they come; in here because this folder's packages are none of ours. */
module.exports = { Fuse: require('fuse.js'), FlexSearch: require('flexsearch') };
