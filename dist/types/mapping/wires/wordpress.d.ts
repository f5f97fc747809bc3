import type { Wire } from './wire.js';
/** WordPress's `wp/v2/comments`, also behind `?rest_route=`. Its own check for duplicates makes a second try safe. */
export declare const wordpress: Wire;
/**
 * The form of every WordPress theme, which takes guests where the REST interface refuses them. It answers by a redirect
 * to the comment, so that nobody learns whether it is held; without its cookies a signed-in reader would be a guest.
 */
export declare const wordpressForm: Wire;
