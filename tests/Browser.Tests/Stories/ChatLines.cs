using CityLeadership.Classroom.Browser.Tests.Browsing;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

public sealed class ChatLines(Browsers browsers, OngoingClass ongoing, ITestOutputHelper output)
    : StoryInClass(browsers, ongoing, output)
{
    [Fact]
    public Task A_line_reaches_everyone_an_aside_only_the_hosts_and_a_host_may_remove_it() => TellAsync(async (faculty, mayors) =>
    {
        var (writer, reader) = (mayors[0], mayors[1]);
        await faculty.Room.OpenChatAsync();
        await reader.Room.OpenChatAsync();

        await writer.Room.SayAsync("The audit is on page 12.");
        await writer.Room.SayAsync("May I speak next?", toHosts: true);
        await Expect(faculty.Room.Said("The audit is on page 12.")).ToBeVisibleAsync();
        await Expect(faculty.Room.Said("May I speak next?")).ToContainTextAsync("to hosts");

        // What comes after an aside has arrived, so the aside would have too.
        await faculty.Room.SayAsync("Thank you, I saw it.");
        await Expect(reader.Room.Said("Thank you, I saw it.")).ToBeVisibleAsync();
        await Expect(reader.Room.Said("The audit is on page 12.")).ToBeVisibleAsync();
        await Expect(reader.Room.Said("May I speak next?")).ToHaveCountAsync(0);

        await faculty.Room.Said("The audit is on page 12.")
            .GetByRole(AriaRole.Button, new() { Name = $"Remove this message of {writer.Who.Name}" }).ClickAsync();
        foreach (var someone in (Visitor[])[faculty, .. mayors])
        {
            await Expect(someone.Room.Chat.GetByText("This message was removed.")).ToBeVisibleAsync();
            await Expect(someone.Page.GetByText("The audit is on page 12.")).ToHaveCountAsync(0);
        }
    });
}
