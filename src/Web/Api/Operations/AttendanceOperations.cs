using CityLeadership.Classroom.Web.Api.Keys;
using CityLeadership.Classroom.Web.Attendance;
using CityLeadership.Classroom.Web.Attendance.Corrections;
using CityLeadership.Classroom.Web.Attendance.Joining;
using CityLeadership.Classroom.Web.Attendance.Phoning;
using CityLeadership.Classroom.Web.Attendance.Rules;
using CityLeadership.Classroom.Web.Attendance.Year;
using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Api.Operations;

internal static class AttendanceOperations
{
    private const string Csv = "text/csv";

    private static readonly Subject Attendance = new("Attendance");

    public static IReadOnlyList<Operation> All { get; } =
    [
        Attendance.Get("/api/attendance", "readAttendanceYear", "The year's matrix: a row a person, a column a session").For(Scope.AttendanceRead).Answers<MatrixAnswer>()
            .InPages<MatrixAnswer, MatrixRow>(all => all.People, (all, cut) => all with { People = cut }, row => row.Person),
        Attendance.Get("/api/attendance.csv", "downloadAttendanceYear", "The same, for a spreadsheet").For(Scope.AttendanceRead).AnswersFile(Csv),
        Attendance.Get("/api/attendance/rule", "readAttendanceRule", "From which percent of a class on somebody was present, or partly there").For(Scope.AttendanceRead)
            .Answers<RuleAnswer>(),
        Attendance.Put("/api/attendance/rule", "setAttendanceRule", "Set the rule: for the classes to come, or for those that are over as well").For(Scope.AttendanceWrite)
            .Takes(new SetRule(85, 25, MeasureAgain: false)).Answers<RuleAnswer>().Refuses(RuleDesk.Unreadable, RuleDesk.BadRule),
        Attendance.Post("/api/attendance/rebuild", "rebuildAttendance", "Measure every class again from its log").For(Scope.AttendanceWrite).Answers<YearEndpoints.RebuiltAnswer>(),
        Attendance.Get("/api/people/{id}/attendance", "readPersonYear", "One person's year; people may read their own").For(Scope.AttendanceRead)
            .Answers<PersonYear>().Refuses(YearEndpoints.NoSuchPerson),
        Attendance.Get("/api/cities/{id}/attendance", "readCityYear", "The years of a city's people").For(Scope.AttendanceRead).Answers<CityYear>().Refuses(YearEndpoints.NoSuchCity),
        Attendance.Get("/api/sessions/{id}/attendance", "readSessionAttendance", "Who is here and who is missing; once a class is over, who came").For(Scope.AttendanceRead)
            .Answers<AttendanceAnswer>()
            .InPages<AttendanceAnswer, AttenderAnswer>(all => all.People, (all, cut) => all with { People = cut }, attender => attender.Person).Refuses(AttendanceRegistration.NoSuchSession),
        Attendance.Get("/api/sessions/{id}/attendance.csv", "downloadSessionAttendance", "The same, for a spreadsheet").For(Scope.AttendanceRead)
            .AnswersFile(Csv).Refuses(AttendanceRegistration.NoSuchSession),
        Attendance.Get("/api/sessions/{id}/attendance/{person}", "readPersonAtSession", "What was measured of one person, and what staff said of it").For(Scope.AttendanceRead)
            .Answers<PersonAtSession>().Refuses(CorrectionRefusals.NotExpected),
        Attendance.Post("/api/sessions/{id}/attendance/{person}/corrections", "correctAttendance", "Correct or excuse; what was measured stays on record").For(Scope.AttendanceWrite)
            .Takes(new CorrectAttendance(AttendanceStatus.Excused, "A flood at home, by telephone", Version: 0)).Answers<PersonAtSession>()
            .Refuses(
                CorrectionRefusals.Unreadable, CorrectionRefusals.NoReason, CorrectionRefusals.NotHeldYet, CorrectionRefusals.NothingChanges,
                CorrectionRefusals.NotExpected, CorrectionRefusals.Changed),
        Attendance.Post("/api/sessions/{id}/people/{person}/admit", "admit", "Let in who waits at the door").For(Scope.AttendanceWrite)
            .Refuses(JoinRefusals.NoSuchSession, JoinRefusals.NotWaiting),
        Attendance.Post("/api/sessions/{id}/people/{person}/phone-calls", "notePhoneCall", "Note that somebody who is missing was telephoned").For(Scope.AttendanceWrite)
            .Takes(new NotePhoneCall(PhoneOutcome.OnTheWay))
            .Refuses(PhoneRefusals.Unreadable, PhoneRefusals.NotExpected, PhoneRefusals.TooMany),
        Attendance.Delete("/api/sessions/{id}/phone-calls/{call}", "takePhoneCallBack", "Take back a call that one noted oneself").For(Scope.AttendanceWrite).Refuses(PhoneRefusals.NotYours),
    ];
}
