package org.whalecurve.application.subscriptions.port;

/**
 * An e-mail, twice the same in words, with one file.
 *
 * @param number what it is known by: a message that is sent again has the same, so that mail
 *     programs can tell
 * @param to the address
 * @param subject in one line
 * @param text for who reads plain text
 * @param html for who reads pages
 * @param fileName of the file
 * @param mediaType of the file
 * @param file all of it
 */
public record MailMessage(
        long number,
        String to,
        String subject,
        String text,
        String html,
        String fileName,
        String mediaType,
        byte[] file) {}
