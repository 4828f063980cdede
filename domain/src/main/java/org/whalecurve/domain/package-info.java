/** What is true about customer profit, whoever asks and however it is stored. */
@NullMarked
package org.whalecurve.domain;

import org.jspecify.annotations.NullMarked;
