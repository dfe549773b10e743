package org.bayan.language;

import java.nio.charset.Charset;

/**
 * What the bytes of a text are encoded in.
 *
 * @param charset the charset to decode with
 * @param score how sure that is, from 0 to 1
 * @param markLength length in bytes of the byte order mark to skip, 0 where there is none
 */
public record CharsetVerdict(Charset charset, double score, int markLength) {}
