using CityLeadership.Classroom.Web.Api.Keys;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Schedule.Desk;

namespace CityLeadership.Classroom.Web.Api.Operations;

/// <summary>Every change answers with the whole year as it then is.</summary>
internal static class ScheduleOperations
{
    private const string Zone = "America/New_York";

    private static readonly Subject Schedule = new("Schedule");

    private static readonly RuleBody Rule = new("2027-01-14T09:00", Zone, EveryWeeks: 6, Count: 10, Minutes: 120, RestsAtYearEnd: true, Tracks.Mayors);

    public static IReadOnlyList<Operation> All { get; } =
    [
        Schedule.Get("/api/schedule", "readSchedule", "The programme's year, as staff plan it").For(Scope.ScheduleRead).Answers<ScheduleAnswer>(),
        Schedule.Post("/api/schedule/series/preview", "previewSeries", "What saving a series would do, date by date; saves nothing").For(Scope.ScheduleRead)
            .Takes(new PreviewSeries(Series: null, Rule)).Answers<PreviewAnswer>()
            .Refuses(ScheduleRefusals.Bad("That time is past."), ScheduleRefusals.NoSuchSeries),
        Schedule.Post("/api/schedule/series", "makeSeries", "Make a series of classes").For(Scope.ScheduleWrite)
            .Takes(new MakeSeries(Rule)).Answers<ScheduleAnswer>()
            .Refuses(ScheduleRefusals.Bad("That time is past."), ScheduleRefusals.Changed),
        Schedule.Put("/api/schedule/series/{id}", "changeSeries", "Change a series; what was moved by hand stays").For(Scope.ScheduleWrite)
            .Takes(new ChangeSeries(1, Rule)).Answers<ScheduleAnswer>()
            .Refuses(ScheduleRefusals.Bad("That time is past."), ScheduleRefusals.NoSuchSeries, ScheduleRefusals.Changed),
        Schedule.Post("/api/schedule/sessions", "addSession", "Add one class or the kick-off").For(Scope.ScheduleWrite)
            .Takes(new AddSession(SessionKind.Class, "The harbour", "A guest class", "2027-02-11T09:00", Zone, 120, Tracks.Both)).Answers<ScheduleAnswer>()
            .Refuses(ScheduleRefusals.Bad("That time is past."), ScheduleRefusals.Changed),
        Schedule.Put("/api/schedule/sessions/{id}", "changeSession", "Rename or move a session").For(Scope.ScheduleWrite)
            .Takes(new ChangeSession(1, "The harbour", Subtitle: null, "2027-02-18T09:00", 120, Tracks.Both)).Answers<ScheduleAnswer>()
            .Refuses(ScheduleRefusals.Bad("That time is past."), ScheduleRefusals.NoSuchSession, ScheduleRefusals.Changed, ScheduleRefusals.Closed("Class 3")),
        Step("cancel", "cancelSession", "Cancel a session; it stays on the calendar"),
        Step("bring-back", "bringSessionBack", "Bring a cancelled session back"),
        Step("put-back", "putSessionBack", "Put a moved session back on its series' date").Refuses(
            ScheduleRefusals.Unreadable, ScheduleRefusals.NoSuchSession, ScheduleRefusals.Changed, ScheduleRefusals.Closed("Class 3"), ScheduleRefusals.NotMoved("Class 3")),
    ];

    private static Operation Step(string what, string name, string summary) =>
        Schedule.Post($"/api/schedule/sessions/{{id}}/{what}", name, summary).For(Scope.ScheduleWrite)
            .Takes(new SessionNamed(3)).Answers<ScheduleAnswer>()
            .Refuses(ScheduleRefusals.Unreadable, ScheduleRefusals.NoSuchSession, ScheduleRefusals.Changed, ScheduleRefusals.Closed("Class 3"));
}
