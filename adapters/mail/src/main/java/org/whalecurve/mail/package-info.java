/** E-mail, handed to a server by SMTP. */
@NullMarked
package org.whalecurve.mail;

import org.jspecify.annotations.NullMarked;
