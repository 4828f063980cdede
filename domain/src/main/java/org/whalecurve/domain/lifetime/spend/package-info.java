/** What a customer brings with each purchase, as far as its few purchases tell. */
@NullMarked
package org.whalecurve.domain.lifetime.spend;

import org.jspecify.annotations.NullMarked;
