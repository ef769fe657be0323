using CityLeadership.Classroom.Web.CalendarFeeds;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Schedule;
using NodaTime.Text;

namespace CityLeadership.Classroom.Web.Mail.Letters;

internal sealed class EnglishLetters : LetterWords
{
    private static readonly LocalDateTimePattern Day = LocalDateTimePattern.CreateWithInvariantCulture("dddd d MMMM uuuu");
    private static readonly LocalDateTimePattern ShortDay = LocalDateTimePattern.CreateWithInvariantCulture("dddd d MMMM");
    private static readonly LocalDateTimePattern Hour = LocalDateTimePattern.CreateWithInvariantCulture("H:mm");

    public override string Language => "en";

    public override Letter Reminder(LetterFacts facts)
    {
        var session = facts.Session!;
        var inPerson = session.Kind == SessionKind.KickOff;
        return new(
            $"{CalendarEvent.NameOf(session)}, {SubjectTime(facts)}",
            Greeting(facts),
            [
                About(session), When(facts),
                inPerson ? "It meets in person." : "Doors open 15 minutes before.",
                .. facts.AskedAbout.Select(Asked),
                .. facts.ForAssistant ? [$"This is your copy of {facts.Person.Name}'s reminder. The link to come in went to them alone."] : Array.Empty<string>(),
            ],
            facts.Link is { } link ? (inPerson ? "Your page" : session.Kind.IsMeeting() ? "Come to the meeting" : "Come to class", link) : null,
            [.. facts.Link is null ? [] : Yours, Help(facts)]);
    }

    public override Letter Invitation(LetterFacts facts) => new(
        $"{(facts.IsUpdate ? "Updated" : "Invitation")}: {CalendarEvent.NameOf(facts.Session!)}, {SubjectTime(facts)}",
        Greeting(facts),
        [
            About(facts.Session!), When(facts), "Your calendar programme can add it, and will be told when it changes.",
            .. facts.ForAssistant ? [$"This is your copy of {facts.Person.Name}'s invitation."] : Array.Empty<string>(),
        ],
        facts.Link is { } link ? ("Your page", link) : null,
        [Help(facts)]);

    public override Letter Cancellation(LetterFacts facts) => new(
        $"Cancelled: {CalendarEvent.NameOf(facts.Session!)}, {SubjectTime(facts)}",
        Greeting(facts),
        [
            About(facts.Session!), When(facts),
            facts.Session!.CancelledAt is null ? "You are not expected at it any more." : "It does not take place.",
            "Your calendar programme can take it out.",
        ],
        facts.Link is { } link ? ("Your page", link) : null,
        [Help(facts)]);

    public override Letter NewLink(LetterFacts facts) => new(
        $"Your new link to {facts.Programme.Name}",
        Greeting(facts),
        ["Here is the new personal link that was asked for."],
        ("Come in", facts.Link!),
        [.. Yours, "Did you not ask for it? Then do nothing; nobody else has it. Should it happen again, tell us.", Help(facts)]);

    private static string Asked(string question) =>
        $"{(question.Trim() is { Length: > 0 } asked ? $"You will be asked to speak about this question: “{asked}”" : "You will be asked to speak in this class.")}\nOnly you are told, so that you can prepare.";

    public override Letter SignInCode(LetterFacts facts) => new(
        $"Your code for {facts.Programme.Name}",
        Greeting(facts),
        [
            $"Your code is {facts.Code}",
            "Type it on the page where you asked for it. It is good for ten minutes, once, and in that browser only.",
        ],
        null,
        ["Did you not ask for it? Then do nothing: in any other browser it is worth nothing. Please tell it to nobody; we never ask for it.", Help(facts)]);

    private static string[] Yours => ["This link is yours alone: whoever opens it and presses its button comes in as you. Please do not pass it on."];

    private static string Greeting(LetterFacts facts) =>
        $"Dear {(facts.ForAssistant ? facts.Person.AssistantName ?? $"assistant of {facts.Person.Name}" : facts.Person.Name)},";

    private static string About(ScheduledSession session) =>
        session.Kind == SessionKind.KickOff ? $"{CalendarEvent.NameOf(session)}\n{session.Title}"
        : session.Subtitle is { } subtitle ? $"{CalendarEvent.NameOf(session)}\n{subtitle}"
        : CalendarEvent.NameOf(session);

    private static string Help(LetterFacts facts) => $"Help: {facts.Programme.HelpPhone}";

    private static string SubjectTime(LetterFacts facts)
    {
        var start = Series.Local(facts.Session!.StartsAt, facts.Zone);
        return $"{ShortDay.Format(start)}, {Hour.Format(start)} in {facts.Place}";
    }

    /// <summary>The reader's time, and the programme's where its clocks show another.</summary>
    private static string When(LetterFacts facts)
    {
        var session = facts.Session!;
        var (start, end) = (Series.Local(session.StartsAt, facts.Zone), Series.Local(session.EndsAt, facts.Zone));
        var theirs = Series.Local(session.StartsAt, facts.Programme.Zone);
        var until = start.Date == end.Date ? Hour.Format(end) : $"{ShortDay.Format(end)}, {Hour.Format(end)}";
        var beside = theirs == start ? ""
            : theirs.Date == start.Date ? $" ({Hour.Format(theirs)} in {facts.Programme.Place})"
            : $" ({ShortDay.Format(theirs)}, {Hour.Format(theirs)} in {facts.Programme.Place})";
        return $"{Day.Format(start)}, {Hour.Format(start)} to {until} in {facts.Place}{beside}.";
    }
}
