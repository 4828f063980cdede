package org.whalecurve.application.initiatives.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.Refusal.Fault;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.initiatives.CloseInitiative;
import org.whalecurve.application.initiatives.ClosingWords;
import org.whalecurve.application.initiatives.RecordProgress;
import org.whalecurve.application.initiatives.port.InitiativeRecords;
import org.whalecurve.domain.initiatives.BenefitFinding;
import org.whalecurve.domain.initiatives.Closing;
import org.whalecurve.domain.initiatives.Initiative;
import org.whalecurve.domain.initiatives.Progress;
import org.whalecurve.domain.initiatives.Progress.MilestoneReached;
import org.whalecurve.domain.initiatives.Progress.MoneySpent;
import org.whalecurve.domain.initiatives.Progress.Noted;
import org.whalecurve.domain.initiatives.Progress.RiskRaised;
import org.whalecurve.domain.initiatives.Progress.RiskSettled;
import org.whalecurve.domain.initiatives.ProgressEntry;

/** Takes down what happens in initiatives, and how they end. */
public final class InitiativeReporting implements RecordProgress, CloseInitiative {

    private final InitiativeQueries initiatives;
    private final BenefitMeasuring measuring;
    private final InitiativeRecords records;
    private final AuditTrail audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    public InitiativeReporting(
            InitiativeQueries initiatives,
            BenefitMeasuring measuring,
            InitiativeRecords records,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.initiatives = initiatives;
        this.measuring = measuring;
        this.records = records;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public ProgressEntry recordProgress(Actor actor, String id, Progress progress, String words) {
        String said = words.strip();
        return unitOfWork.perform(() -> {
            boolean closed = records.isClosed(id);
            Initiative initiative = initiatives.seen(actor, id, closed).content();
            if (closed) {
                throw InitiativeSight.closed(id);
            }
            if (!InitiativeSight.reports(initiative, false, actor, initiatives.today())) {
                throw Refusal.denied();
            }
            requireSayable(said);
            requireTrue(initiative, progress, said);
            ProgressEntry entry = records.add(id, progress, said, actor.user(), moment());
            audit.record(actor.user(), what(progress), id, "entry " + entry.number());
            return entry;
        });
    }

    @Override
    public Closing closeInitiative(Actor actor, String id, ClosingWords words) {
        boolean over = records.closing(id).isPresent();
        Initiative charter = initiatives.seen(actor, id, over).content();
        if (over) {
            throw InitiativeSight.closed(id);
        }
        if (!InitiativeSight.closes(charter, false, actor)) {
            throw Refusal.denied();
        }
        requireComplete(words);
        BenefitFinding benefit = measuring.of(charter, null);
        Closing closing =
                new Closing(
                        words.abandoned(),
                        words.result().strip(),
                        words.lessons().strip(),
                        words.handOver().strip(),
                        benefit,
                        actor.user(),
                        moment());
        return unitOfWork.perform(() -> {
            if (records.isClosed(id) || !records.close(id, closing)) {
                throw InitiativeSight.closed(id);
            }
            audit.record(
                    actor.user(),
                    words.abandoned() ? "abandoned initiative" : "closed initiative",
                    id,
                    "");
            return closing;
        });
    }

    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void requireTrue(Initiative initiative, Progress progress, String words) {
        LocalDate today = initiatives.today();
        switch (progress) {
            case Noted() -> requireWords(words);
            case RiskRaised() -> requireWords(words);
            case MilestoneReached(var milestone, var day) -> {
                if (initiative.milestone(milestone).isEmpty()) {
                    throw Refusal.wrongInput(
                            "no-such-milestone",
                            "The charter has no milestone '%s'.".formatted(milestone));
                }
                if (day.isAfter(today)) {
                    throw Refusal.wrongInput(
                            "day-to-come",
                            "Nothing can have been reached on %s yet.".formatted(day));
                }
            }
            case MoneySpent(var amount) -> {
                if (amount == 0) {
                    throw Refusal.wrongInput(
                            "nothing-spent",
                            "Say how much was spent; less than nothing corrects what was said before.");
                }
            }
            case RiskSettled(var entry) -> requireOpenRisk(initiative, entry);
        }
    }

    private void requireOpenRisk(Initiative initiative, long number) {
        List<ProgressEntry> said = records.progressOf(initiative.id());
        boolean raised =
                said.stream()
                        .anyMatch(each ->
                                each.number() == number && each.progress() instanceof RiskRaised);
        boolean settled =
                said.stream()
                        .anyMatch(each ->
                                each.progress() instanceof RiskSettled(var entry)
                                        && entry == number);
        if (!raised || settled) {
            throw Refusal.wrongInput(
                    "no-open-risk", "Entry %d raised no risk that is open.".formatted(number));
        }
    }

    private static void requireWords(String words) {
        if (words.isBlank()) {
            throw Refusal.wrongInput("words-missing", "Say what there is to say.");
        }
    }

    private static void requireSayable(String words) {
        if (words.length() > LONGEST_WORDS) {
            throw Refusal.wrongInput(
                    "words-too-long",
                    "What is said may have up to %d characters.".formatted(LONGEST_WORDS));
        }
        if (hasControls(words)) {
            throw Refusal.wrongInput("words-unreadable", "What is said holds a control character.");
        }
    }

    private static void requireComplete(ClosingWords words) {
        List<Fault> faults = new ArrayList<>();
        requirePart("result", words.result(), faults);
        requirePart("lessons", words.lessons(), faults);
        requirePart("handOver", words.handOver(), faults);
        if (!faults.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.WRONG_INPUT,
                    "closing-incomplete",
                    "The initiative cannot be closed with this record.",
                    faults);
        }
    }

    private static void requirePart(String field, String text, List<Fault> faults) {
        if (text.isBlank()) {
            faults.add(new Fault(field, 0, "This part of the record must not be blank."));
        } else if (text.length() > LONGEST_PART) {
            faults.add(
                    new Fault(
                            field,
                            0,
                            "This part of the record may have up to %d characters."
                                    .formatted(LONGEST_PART)));
        } else if (hasControls(text)) {
            faults.add(new Fault(field, 0, "This part holds a control character."));
        }
    }

    /** Words may have several lines. */
    private static boolean hasControls(String text) {
        return text.chars()
                .anyMatch(each -> Character.isISOControl(each) && each != '\n' && each != '\r');
    }

    private static String what(Progress progress) {
        return switch (progress) {
            case Noted() -> "noted on initiative";
            case RiskRaised() -> "raised risk of initiative";
            case MilestoneReached _ -> "reached milestone of initiative";
            case MoneySpent _ -> "spent money of initiative";
            case RiskSettled _ -> "settled risk of initiative";
        };
    }
}
