using CityLeadership.Classroom.Live.Calling;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Hub.Tests.Calling;

/// <summary>Recording by a real Janus, looked at on its disk. No packet flows here: what is in the files, and that
/// recording begins in the middle, the browser tests see.</summary>
public sealed class JanusCaptureTests : IAsyncLifetime
{
    private const string Class = "class-7";
    private static readonly DateTimeOffset Leaving = new(2027, 1, 14, 15, 0, 0, TimeSpan.Zero);

    private JanusHouse house = null!;
    private ICallingRoom room = null!;

    public async Task InitializeAsync()
    {
        house = await JanusHouse.OpenAsync();
        room = house.Node().Open(Class, new RoomEvents());
    }

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Fact]
    public async Task Exactly_those_who_are_to_be_recorded_are()
    {
        room.Record(Only("ana", "cyd"));
        foreach (var person in new[] { "ana", "ben", "cyd" })
            await new PaperBrowser(room, person).PublishAsync();
        await FilesAsync(files => files is [{ Person: "ana", Open: true, Stream: CaptureName.Voice }, { Person: "cyd", Open: true }]);

        room.Record(Only("cyd"));
        await FilesAsync(files => files is [{ Person: "ana", Open: false }, { Person: "cyd", Open: true }]);
        Assert.True(room.Recording is { Up: true, HasFolder: true, Complete: true });
    }

    [Fact]
    public async Task Whoever_sends_anew_is_recorded_in_a_new_file()
    {
        room.Record(Only("ana"));
        var ana = new PaperBrowser(room, "ana");
        await ana.PublishAsync();
        await FilesAsync(files => files is [{ Open: true }]);

        await ana.PublishAsync();

        await FilesAsync(files => files is [{ Open: false }, { Open: true }]);
    }

    [Fact]
    public async Task When_recording_leaves_it_is_confirmed_once_every_file_is_closed_and_begins_again_in_a_new_one()
    {
        var (ana, ben) = (new PaperBrowser(room, "ana"), new PaperBrowser(room, "ben"));
        room.Record(Only("ana", "ben"));
        await ana.PublishAsync();
        await ben.PublishAsync();
        await FilesAsync(files => files is [{ Open: true }, { Open: true }]);

        room.Record(Leave("ana", "ben"));
        await UntilAsync(() => room.Recording.SilentSince == Leaving);
        Assert.All(house.Janus!.Captured(Class), file => Assert.False(file.Open));

        room.Record(Only("ana", "ben"));
        await ana.PublishAsync();
        await FilesAsync(files => files is [{ Open: false }, { Open: false }, { Person: "ana", Open: true }]);
    }

    [Fact]
    public async Task Whoever_left_a_moment_before_is_recorded_no_more_when_it_is_confirmed()
    {
        room.Record(Only("ana"));
        var ana = new PaperBrowser(room, "ana");
        await ana.PublishAsync();
        await FilesAsync(files => files is [{ Open: true }]);

        var left = ana.Seat.LeaveAsync();
        room.Record(Leave());
        await UntilAsync(() => room.Recording.SilentSince == Leaving);

        Assert.False(Assert.Single(house.Janus!.Captured(Class)).Open);
        await left;
    }

    [Fact]
    public async Task A_node_answers_for_its_own_people_and_not_for_those_whom_another_carries()
    {
        var other = house.Node().Open(Class, new RoomEvents());
        var (ana, ben) = (new PaperBrowser(room, "ana"), new PaperBrowser(other, "ben"));
        other.Record(Only("ben"));
        await ana.PublishAsync();
        await ben.PublishAsync();
        await FilesAsync(files => files is [{ Person: "ben", Open: true }]);

        room.Record(Leave("ana", "ben"));
        await UntilAsync(() => room.Recording.SilentSince == Leaving);
        Assert.True(house.Janus!.Captured(Class) is [{ Person: "ben", Open: true }]);
    }

    [Fact]
    public async Task After_Janus_died_its_unfinished_files_are_left_and_nobody_is_said_to_be_recorded()
    {
        room.Record(Only("ana"));
        var ana = new PaperBrowser(room, "ana");
        await ana.PublishAsync();
        await FilesAsync(files => files is [{ Open: true }]);

        house.Janus!.Kill();

        await UntilAsync(() => !room.Recording.Up);
        Assert.True(house.Janus.Captured(Class) is [{ Open: true }]);
    }

    private static CaptureOrder Only(params string[] people) => new(Sources(people), null, Sources(people));

    private static CaptureOrder Leave(params string[] carried) => new(Sources(), Leaving, Sources(carried));

    private static HashSet<Source> Sources(params string[] people) =>
        [.. people.Select(person => new Source(new PersonId(person), new TabId("tab")))];

    private Task FilesAsync(Func<IReadOnlyList<CaptureName>, bool> fit) => UntilAsync(() => fit(house.Janus!.Captured(Class)));

    private async Task UntilAsync(Func<bool> holds)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(15), TimeProvider.System);
        while (!holds())
        {
            try
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, limit.Token);
            }
            catch (OperationCanceledException)
            {
                Assert.Fail($"{room.Recording}: {string.Join(", ", house.Janus!.Captured(Class))}");
            }
        }
    }
}
