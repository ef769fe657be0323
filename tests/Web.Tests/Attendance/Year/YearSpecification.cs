using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Attendance.Corrections;
using CityLeadership.Classroom.Web.Attendance.Year;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Tests.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Tests.Attendance.Year;

/// <summary>The year's attendance and its corrections, the same on every database.</summary>
internal static class YearSpecification
{
    public static async Task TheMatrixSaysWhatCountsOfEverySessionAsync(Databases databases)
    {
        var year = new SmallYear(databases);
        await year.WriteAsync();

        var matrix = await year.Matrix.ReadAsync("p", default);

        Assert.Equal(["kick", "one", "two", "three"], matrix.Sessions.Select(session => session.Id));
        Assert.Equal([true, true, true, false], matrix.Sessions.Select(session => session.Held));
        Assert.Equal([false, true, true, false], matrix.Sessions.Select(session => session.Measured));
        Assert.Equal(["ada", "ben", "cem"], matrix.People.Select(person => person.Person));
        Assert.Equal([null, AttendanceStatus.Present, AttendanceStatus.Partly, null], Statuses(matrix, "ada"));
        Assert.Null(Of(matrix, "ben").Cells[1]);
        Assert.Equal(AttendanceStatus.Excused, Of(matrix, "ben").Cells[2]!.Status);
        Assert.Equal(new Totals(1, 1, 0, 0, 0, 0.5), Of(matrix, "ada").Totals);
        Assert.Equal(new Totals(0, 0, 0, 1, 0, null), Of(matrix, "ben").Totals);

        var ben = await year.People.OfPersonAsync("p", "ben", default);
        Assert.Equal(["kick", "two", "three"], ben!.Classes.Select(one => one.Session.Id));
        var city = await year.People.OfCityAsync("p", "a", default);
        Assert.Equal(["ada", "ben"], city!.People.Select(person => person.Person));
        Assert.Equal(new DidInClass(3600, 61, 2, 3, 4, 5), city.People[0].Classes[2].Did);
        Assert.Null(await year.People.OfCityAsync("p", "nowhere", default));
        Assert.Null(await year.People.OfPersonAsync("p", "marisol", default));
    }

    /// <summary>What was measured is never touched, and nothing that was written goes.</summary>
    public static async Task ACorrectionStandsBesideWhatWasMeasuredAndCanBeTakenBackAsync(Databases databases)
    {
        var year = new SmallYear(databases);
        await year.WriteAsync();

        var corrected = await CorrectedAsync(year, "one", "cem", new(AttendanceStatus.Present, "  Sat beside Ada all class ", 0));
        Assert.Equal((AttendanceStatus.Present, AttendanceStatus.Absent), (corrected.Status, corrected.Measured!.Status));
        var entry = Assert.Single(corrected.History);
        Assert.Equal(("Sat beside Ada all class", "Name marisol"), (entry.Reason, entry.By));
        Assert.Equal(new Cell(AttendanceStatus.Present, AttendanceStatus.Absent, true), Of(await year.Matrix.ReadAsync("p", default), "cem").Cells[1]);

        var back = await CorrectedAsync(year, "one", "cem", new(null, "It was somebody else", 1));
        Assert.Equal((AttendanceStatus.Absent, 2), (back.Status, back.Version));
        Assert.Equal([AttendanceStatus.Present, null], back.History.Select(one => one.Status));
        Assert.Equal(new Cell(AttendanceStatus.Absent, AttendanceStatus.Absent, false), Of(await year.Matrix.ReadAsync("p", default), "cem").Cells[1]);
        await using var db = await year.OpenAsync();
        Assert.Equal(AttendanceStatus.Absent, (await db.AttendanceResults.SingleAsync(r => r.SessionId == "one" && r.PersonId == "cem")).Status);
    }

    public static async Task AnExcuseInAdvanceLeavesTheDenominatorAsync(Databases databases)
    {
        var year = new SmallYear(databases);
        await year.WriteAsync();

        await CorrectedAsync(year, "three", "ada", new(AttendanceStatus.Excused, "Election day", 0));
        await CorrectedAsync(year, "kick", "ada", new(AttendanceStatus.Present, "On the list at the door", 0));
        await CorrectedAsync(year, "two", "ada", new(AttendanceStatus.Excused, "Her line was cut", 0));

        var ada = Of(await year.Matrix.ReadAsync("p", default), "ada");
        Assert.Equal(new Cell(AttendanceStatus.Excused, null, true), ada.Cells[3]);
        Assert.Equal(new Totals(2, 0, 0, 2, 0, 1), ada.Totals);
    }

    public static async Task WhatWasWatchedAfterwardsCountsLikeBeingThereAsync(Databases databases)
    {
        var year = new SmallYear(databases);
        await year.WriteAsync();

        await CorrectedAsync(year, "two", "ada", new(AttendanceStatus.MadeUp, "Watched it on Sunday", 0));

        var ada = Of(await year.Matrix.ReadAsync("p", default), "ada");
        Assert.Equal(new Cell(AttendanceStatus.MadeUp, AttendanceStatus.Partly, true), ada.Cells[2]);
        Assert.Equal(new Totals(1, 0, 0, 0, 1, 1), ada.Totals);
    }

    public static async Task WhatCannotBeSoIsRefusedAsync(Databases databases)
    {
        var year = new SmallYear(databases);
        await year.WriteAsync();

        await RefusedAsync("notHeldYet", "three", "ada", new(AttendanceStatus.Present, "She will come", 0));
        await RefusedAsync("noReason", "one", "cem", new(AttendanceStatus.Present, "  ", 0));
        await RefusedAsync("noReason", "one", "cem", new(AttendanceStatus.Present, new string('x', 257), 0));
        await RefusedAsync("nothingChanges", "one", "cem", new(null, "Nothing to take back", 0));
        await RefusedAsync("notExpected", "one", "ben", new(AttendanceStatus.Present, "Of the other track", 0));
        await RefusedAsync("notExpected", "call", "ada", new(AttendanceStatus.Present, "Not a class", 0));
        await RefusedAsync("notExpected", "one", "marisol", new(AttendanceStatus.Present, "Staff", 0));
        await RefusedAsync("attendanceChanged", "one", "cem", new(AttendanceStatus.Present, "Saw more than there is", 1));

        CorrectAttendance atOnce = new(AttendanceStatus.Present, "Both of us saw him", 0);
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => year.Desk.CorrectAsync(SmallYear.Marisol, "one", "cem", atOnce, default)));
        Assert.Single(answers.OfType<Ok<PersonAtSession>>());
        Assert.All(answers.OfType<Refusal>(), refusal => Assert.Contains(refusal.Code, new[] { "attendanceChanged", "nothingChanges" }));
        Assert.Equal(1, (await year.Desk.FindAsync("p", "one", "cem", default))!.Version);

        async Task RefusedAsync(string code, string session, string person, CorrectAttendance correct) =>
            Assert.Equal(code, Assert.IsType<Refusal>(await year.Desk.CorrectAsync(SmallYear.Marisol, session, person, correct, default)).Code);
    }

    private static async Task<PersonAtSession> CorrectedAsync(SmallYear year, string session, string person, CorrectAttendance correct) =>
        Assert.IsType<Ok<PersonAtSession>>(await year.Desk.CorrectAsync(SmallYear.Marisol, session, person, correct, default)).Value!;

    private static MatrixRow Of(MatrixAnswer matrix, string person) => matrix.People.Single(one => one.Person == person);

    private static IEnumerable<AttendanceStatus?> Statuses(MatrixAnswer matrix, string person) => Of(matrix, person).Cells.Select(cell => cell?.Status);
}
