using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CityLeadership.Classroom.Browser.Tests.Browsing;

namespace CityLeadership.Classroom.Browser.Tests.Stories.Year;

/// <summary>Who is missing, while there is time to phone them, and who was in class and when.</summary>
internal static class WhoIsHere
{
    /// <summary>The server's clock may differ from ours by the step that times are kept in.</summary>
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>The mayor comes, leaves and comes back; somebody else stays away.</summary>
    /// <returns>How staff are told that the mayor attended: a class of seconds leaves it to the machine's pace.</returns>
    public static async Task<string> SeeToTheSecondAsync(Scene scene, Visitor staff, Visitor coming)
    {
        var faculty = await scene.SeatAsync(scene.Cast.Faculty);
        await faculty.Door.EnterAsync();
        await faculty.Desk.OpenDoorsAsync();
        await faculty.Desk.StartClassAsync();
        await staff.Door.GoHomeAsync();
        await staff.Page.GetByRole(AriaRole.Link, new() { Name = "Who is here" }).ClickAsync();

        var cards = staff.Page.GetByRole(AriaRole.Listitem);
        var missing = cards.Filter(new() { HasText = People.Missing });
        await Expect(missing).ToContainTextAsync("No sign yet");
        await Expect(missing.Locator("a[href^='tel:']").First).ToBeVisibleAsync();
        await missing.GetByRole(AriaRole.Button, new() { Name = $"Note a call to {People.Missing}" }).ClickAsync();
        await staff.Page.GetByRole(AriaRole.Menuitem, new() { Name = "No answer" }).ClickAsync();
        await Expect(missing).ToContainTextAsync("You: no answer");
        var card = cards.Filter(new() { HasText = coming.Who.Name });
        await coming.Door.ToGreenRoomAsync();
        await Expect(card).ToContainTextAsync("camera and microphone are fine");
        var came = await SpanAsync(async () =>
        {
            await coming.Door.PressEnterAsync();
            await coming.Room.SeatedAsync();
        });
        await Expect(card).ToHaveCountAsync(0);
        var left = await SpanAsync(coming.Room.LeaveAsync);
        await Expect(card).ToContainTextAsync("left at");
        await coming.Door.ToGreenRoomAsync();
        var cameBack = await SpanAsync(async () =>
        {
            await coming.Door.PressEnterAsync();
            await coming.Room.SeatedAsync();
        });
        var ended = await SpanAsync(async () =>
        {
            await faculty.Desk.EndClassAsync();
            await Expect(coming.Page.GetByText("The class has ended").First).ToBeVisibleAsync();
        });

        await Expect(staff.Page.GetByText("Measured at")).ToBeVisibleAsync(new() { Timeout = 15_000 });
        var attendance = await AttendanceAsync(staff);
        var stays = attendance.Of(coming).Stays;
        Assert.Equal(2, stays.Count);
        AssertWithin(came, stays[0].From);
        AssertWithin(left, stays[0].To!.Value);
        AssertWithin(cameBack, stays[1].From);
        AssertWithin(ended, stays[1].To!.Value);
        Assert.Equal(SecondsOf(stays), attendance.Of(coming).Seconds, tolerance: 1);

        var row = staff.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = coming.Who.Name });
        await Expect(row.GetByRole(AriaRole.Img).Last).ToHaveAttributeAsync("aria-label", Words(stays));
        var download = await staff.Page.RunAndWaitForDownloadAsync(() =>
            staff.Page.GetByRole(AriaRole.Link, new() { Name = "CSV" }).ClickAsync());
        var lines = await File.ReadAllLinesAsync((await download.PathAsync())!);
        Assert.Contains(lines, line => line.StartsWith(coming.Who.City, StringComparison.Ordinal)
            && line.Contains(attendance.Of(coming).Seconds.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        var status = attendance.Of(coming).Status switch { "present" => "Present", "partly" => "Partly there", _ => "Absent" };
        await Expect(row).ToContainTextAsync(status);
        return status;
    }

    private static async Task<(DateTimeOffset From, DateTimeOffset To)> SpanAsync(Func<Task> act)
    {
        var from = TimeProvider.System.GetUtcNow();
        await act();
        return (from, TimeProvider.System.GetUtcNow());
    }

    private static void AssertWithin((DateTimeOffset From, DateTimeOffset To) act, DateTimeOffset recorded) =>
        Assert.InRange(recorded, act.From - Second, act.To + Second);

    private static double SecondsOf(IEnumerable<Stay> stays) => stays.Sum(stay => (stay.To!.Value - stay.From).TotalSeconds);

    /// <summary>As the page says it, in the reader's zone.</summary>
    private static Regex Words(IEnumerable<Stay> stays)
    {
        var lisbon = TimeZoneInfo.FindSystemTimeZoneById("Europe/Lisbon");
        // Some regions write nine o'clock with two digits.
        string At(DateTimeOffset instant) => "0?" + TimeZoneInfo.ConvertTime(instant, lisbon).ToString("H:mm:ss", CultureInfo.InvariantCulture);
        return new($"^{string.Join(", ", stays.Select(stay => $"{At(stay.From)} to {At(stay.To!.Value)}"))}$", RegexOptions.None, Second);
    }

    /// <summary>What the page itself asked for, read as its person.</summary>
    private static async Task<Answer> AttendanceAsync(Visitor staff)
    {
        var address = staff.Page.Url.Replace("/attendance/", "/api/sessions/", StringComparison.Ordinal) + "/attendance";
        var answer = await staff.Page.APIRequest.GetAsync(address);
        return JsonSerializer.Deserialize<Answer>(await answer.TextAsync(), JsonSerializerOptions.Web)!;
    }

    private sealed record Answer(IReadOnlyList<Attender> People)
    {
        public Attender Of(Visitor visitor) => People.Single(one => one.Name == visitor.Who.Name);
    }

    private sealed record Attender(string Name, string Status, int Seconds, IReadOnlyList<Stay> Stays);

    private sealed record Stay(DateTimeOffset From, DateTimeOffset? To);
}
