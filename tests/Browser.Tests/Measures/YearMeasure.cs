using System.Globalization;
using System.Text.Json.Nodes;
using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.Stories;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Measures;

/// <summary>
/// How long the year's matrix keeps the main thread while it is drawn, sorted and filtered: the demo's 120 people, and its sessions
/// over again until there are 20. For docs/figures.md: <c>./infra/long.sh matrix</c>
/// </summary>
[Trait("Measure", "Matrix")]
public sealed class YearMeasure(Browsers browsers, ITestOutputHelper output) : Story(browsers, output)
{
    private const int Sessions = 20;

    /// <summary>Generous, because a test machine may be busy; the aim is 100 ms.</summary>
    private const double Bound = 3_000;

    [MeasureFact]
    public Task The_years_matrix_is_drawn_sorted_and_filtered_without_jank() => TellAsync(async scene =>
    {
        var staff = await scene.SeatAsync(scene.Cast.Staff);
        await staff.Door.SignInAsync();
        var page = staff.Page;
        await page.RouteAsync("**/api/attendance", async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = answer, Body = Filled(JsonNode.Parse(await answer.TextAsync())!).ToJsonString() });
        });
        var rows = page.Locator("tbody > tr");

        await staff.Senses.WatchLongTasksAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Attendance", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = ", New York: " }).First).ToBeVisibleAsync();
        var drawn = await rows.CountAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "Senior leaders", Exact = true }).ClickAsync();
        await Expect(rows).Not.ToHaveCountAsync(drawn);
        await page.GetByRole(AriaRole.Radio, new() { Name = "All", Exact = true }).ClickAsync();
        await Expect(rows).ToHaveCountAsync(drawn);
        var tasks = await staff.Senses.LongTasksAsync();

        var longest = tasks.DefaultIfEmpty(0).Max();
        Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"matrix: {tasks.Count(task => task > 100)} tasks over 100 ms and {tasks.Length} over 50 ms, longest {longest:0} ms, {drawn} rows, {Sessions} sessions"));
        Assert.InRange(longest, 0, Bound);
    });

    private static JsonNode Filled(JsonNode year)
    {
        var sessions = year["sessions"]!.AsArray();
        var first = sessions.Count;
        for (var place = first; place < Sessions; place++)
        {
            var session = sessions[place % first]!.DeepClone();
            session["id"] = $"{session["id"]}-{place}";
            sessions.Add(session);
            foreach (var cells in year["people"]!.AsArray().Select(person => person!["cells"]!.AsArray()))
                cells.Add(cells[place % first]?.DeepClone());
        }

        return year;
    }
}
