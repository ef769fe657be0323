using System.Diagnostics;
using System.Text.Json;
using CityLeadership.Classroom.Log.Json;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Tests.Data;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Web.Tests.Attendance.Year;

/// <summary>120 people, 20 sessions, 200,000 stays: how long the matrix takes, beside reading every session by itself.</summary>
internal static class FullYear
{
    private const int People = 120;
    private const int Sessions = 20;
    private const int Stays = 200_000;

    public static async Task MeasureAsync(Databases databases, string database, ITestOutputHelper output)
    {
        var year = new SmallYear(databases);
        await WriteAsync(year);

        var processor = Environment.CpuUsage.TotalTime;
        var matrix = await TimesAsync(40, async () =>
            JsonSerializer.SerializeToUtf8Bytes(await year.Matrix.ReadAsync("p", default), ClassroomJson.Options).Length);
        processor = (Environment.CpuUsage.TotalTime - processor) / 45;
        var naive = await TimesAsync(5, () => SessionBySessionAsync(year));

        output.WriteLine(
            $"{database}, {People} people, {Sessions} sessions, {Stays} stays: matrix p50 {P(matrix, 50):0.0} ms, p95 {P(matrix, 95):0.0} ms, "
            + $"{processor.TotalMilliseconds:0.0} ms of processor in this process; "
            + $"session by session with its stays p50 {P(naive, 50):0.0} ms: {P(naive, 50) / P(matrix, 50):0.0} times as long");

        // Generous: a machine that builds and tests at once is ten times as slow as an idle one.
        Assert.InRange(P(matrix, 95), 0, 1500);
        Assert.True(P(matrix, 50) < P(naive, 50));
    }

    private static async Task WriteAsync(SmallYear year)
    {
        await using var db = await year.OpenAsync();
        db.Add(SmallYear.Programme);
        db.AddRange(Enumerable.Range(0, 40).Select(i => SmallYear.City($"c{i}")));
        db.AddRange(Enumerable.Range(0, People).Select(i => SmallYear.Person($"p{i}")));
        db.AddRange(Enumerable.Range(0, People).Select(i => SmallYear.Enrolment($"p{i}", $"c{i / 3}", i % 3 == 0 ? Role.Mayor : Role.SeniorLeader)));
        for (var session = 0; session < Sessions; session++)
        {
            var (id, at) = ($"s{session}", SmallYear.Start.AddDays(14 * session));
            db.AddRange(SmallYear.Session(id, at, Tracks.Both), SmallYear.Measured(id, at));
            db.AddRange(Enumerable.Range(0, People).Select(i => SmallYear.Result(id, $"p{i}", (AttendanceStatus)((i + session) % 4), StaysOf((session * People) + i, at))));
            db.AddRange(Enumerable.Range(0, 10).Select(i => new AttendanceCorrection
            {
                SessionId = id, PersonId = $"p{i * 7}", Number = 1, Status = AttendanceStatus.Excused, Reason = "Elections", By = "p0", At = at,
            }));
        }

        await db.SaveChangesAsync();
        Assert.Equal(Stays, (await db.AttendanceResults.AsNoTracking().ToListAsync()).Sum(result => result.Stays.Count));
    }

    /// <summary>As many to each as makes the whole number.</summary>
    private static Stay[] StaysOf(int cell, DateTimeOffset at)
    {
        var count = (Stays / (People * Sessions)) + (cell < Stays % (People * Sessions) ? 1 : 0);
        return [.. Enumerable.Range(0, count).Select(i => new Stay(at.AddSeconds(80 * i), at.AddSeconds((80 * i) + 70)))];
    }

    private static async Task<int> SessionBySessionAsync(SmallYear year)
    {
        await using var db = await year.OpenAsync();
        var read = 0;
        foreach (var session in await db.ScheduledSessions.AsNoTracking().Where(s => s.ProgrammeId == "p").ToListAsync())
        {
            read += (await db.Enrolments.AsNoTracking().Include(e => e.Person).Include(e => e.City).Where(e => e.ProgrammeId == "p").ToListAsync()).Count;
            read += (await db.AttendanceResults.AsNoTracking().Where(r => r.SessionId == session.Id).ToListAsync()).Count;
        }

        return read;
    }

    private static async Task<double[]> TimesAsync(int rounds, Func<Task<int>> work)
    {
        var times = new List<double>();
        for (var round = 0; round < rounds + 5; round++)
        {
            var began = Stopwatch.GetTimestamp();
            Assert.True(await work() > 0);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        return [.. times.Skip(5).Order()];
    }

    private static double P(double[] times, int percent) => times[Math.Min(times.Length - 1, times.Length * percent / 100)];
}
