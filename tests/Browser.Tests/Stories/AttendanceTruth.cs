using System.Globalization;
using System.Text.Json;
using CityLeadership.Classroom.Browser.Tests.Browsing;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

public sealed class AttendanceTruth(Browsers browsers, ITestOutputHelper output) : Story(browsers, output)
{
    /// <summary>The server's clock may differ from ours by the step that times are kept in.</summary>
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public Task Staff_read_who_was_in_class_and_when_to_the_second() => TellAsync(async scene =>
    {
        var (faculty, mayors) = await scene.BeginClassAsync(mayors: 1);
        var (staying, coming) = (mayors[0], await scene.SeatAsync(scene.Cast.Mayors[1]));
        var staff = await scene.SeatAsync(scene.Cast.Staff);
        await staff.Door.SignInAsync();
        await staff.Page.GetByRole(AriaRole.Link, new() { Name = "Who is here" }).ClickAsync();

        var card = staff.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = coming.Who.Name });
        await Expect(card).ToContainTextAsync("No sign yet");
        await Expect(card.Locator("a[href^='tel:']").First).ToBeVisibleAsync();
        await Expect(staff.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = staying.Who.Name })).ToBeVisibleAsync();

        await coming.Door.SignInAsync();
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
        AssertWithin(ended, Assert.Single(attendance.Of(staying).Stays).To!.Value);
        Assert.Equal(SecondsOf(stays), attendance.Of(coming).Seconds, tolerance: 1);

        var row = staff.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = coming.Who.Name });
        await Expect(row.GetByRole(AriaRole.Img).Last).ToHaveAttributeAsync("aria-label", Words(stays));
        var download = await staff.Page.RunAndWaitForDownloadAsync(() =>
            staff.Page.GetByRole(AriaRole.Link, new() { Name = "CSV" }).ClickAsync());
        var lines = await File.ReadAllLinesAsync((await download.PathAsync())!);
        Assert.Contains(lines, line => line.Contains(coming.Who.Name, StringComparison.Ordinal)
            && line.Contains(attendance.Of(coming).Seconds.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    });

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
    private static string Words(IEnumerable<Stay> stays)
    {
        var lisbon = TimeZoneInfo.FindSystemTimeZoneById("Europe/Lisbon");
        string At(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, lisbon).ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        return string.Join(", ", stays.Select(stay => $"{At(stay.From)} to {At(stay.To!.Value)}"));
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
        public Attender Of(Visitor visitor) => People.Single(one => one.Person == visitor.Who.Person);
    }

    private sealed record Attender(string Person, int Seconds, IReadOnlyList<Stay> Stays);

    private sealed record Stay(DateTimeOffset From, DateTimeOffset? To);
}
