using CityLeadership.Classroom.Browser.Tests.House;

namespace CityLeadership.Classroom.Browser.Tests.Browsing;

/// <summary>What really arrives at a browser: pictures are read from the screen, voices measured behind the decoder.</summary>
public sealed class Senses(Visitor self)
{
    /// <summary>How often a picture must have changed to count as moving.</summary>
    private const int Changes = 3;

    /// <summary>Compression and small sizes shift a colour by less than this, in degrees.</summary>
    private const double HueTolerance = 35;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <summary>Given to every page before its own scripts.</summary>
    internal static string Script { get; } = ReadScript();

    /// <summary>Waits until the other's picture is on the screen, in the colour of the other's camera, and moves.</summary>
    public async Task SeeAsync(Visitor other, TimeSpan? limit = null)
    {
        Look? last = null;
        await self.Page.EvaluateAsync("name => eyes.blink(name)", other.Who.Name);
        await Patience.UntilAsync(
            async () =>
            {
                last = await self.Page.EvaluateAsync<Look>("name => eyes.look(name)", other.Who.Name);
                return last.Changes >= Changes && IsOf(other, last.Hue);
            },
            limit ?? Limit, $"{self.Who.Name} sees {other.Who.Name} move", () => $"of hue {last?.Hue} (camera {other.Equipment.Hue}), changed {last?.Changes} times");
    }

    /// <summary>Waits until the page's video plays, with sound, and shows the colour of the other's camera.</summary>
    public async Task WatchAsync(Visitor other)
    {
        Playing? last = null;
        await Patience.UntilAsync(
            async () => (last = await self.Page.EvaluateAsync<Playing>("() => eyes.playing()")) is { Moves: true, Sounds: true } && IsOf(other, last.Hue),
            Limit, $"{self.Who.Name} watches {other.Who.Name} speak", () => $"{last} (camera {other.Equipment.Hue})");
    }

    /// <summary>Waits until the other's picture arrives at a width between these, in pixels.</summary>
    public async Task SeeAtWidthAsync(Visitor other, int least, int most)
    {
        var width = 0;
        await Patience.UntilAsync(
            async () => (width = await self.Page.EvaluateAsync<int>("name => eyes.widthOf(name)", other.Who.Name)) >= least && width <= most,
            Limit, $"{self.Who.Name} is sent {other.Who.Name} {least} to {most} pixels wide", () => $"{width}");
    }

    /// <summary>Waits until more sound has arrived from now on.</summary>
    public async Task HearAsync(TimeSpan? limit = null)
    {
        var before = await HeardAsync();
        await Patience.UntilAsync(async () => await HeardAsync() > before + 0.001, limit ?? Limit, $"{self.Who.Name} hears a voice");
    }

    /// <summary>While another hears a voice, nothing reaches this one.</summary>
    public async Task HearNothingOfAsync(Visitor listener)
    {
        var before = await HeardAsync();
        await listener.Senses.HearAsync();
        await listener.Senses.HearAsync();
        Assert.InRange(await HeardAsync() - before, 0, 0.001);
    }

    /// <summary>Waits until so many voices and pictures arrive, no fewer and no more.</summary>
    public async Task ReceiveAsync(int voices, int pictures)
    {
        Feeds? last = null;
        var wanted = new Feeds { Voices = voices, Pictures = pictures };
        await Patience.UntilAsync(
            async () => (last = await self.Page.EvaluateAsync<Feeds>("() => eyes.feeds()")) == wanted,
            Limit, $"{self.Who.Name} receives {wanted}", () => $"{last}");
    }

    /// <summary>How many media connections this page has begun since it was loaded.</summary>
    public Task<int> ConnectionsBegunAsync() => self.Page.EvaluateAsync<int>("() => eyes.begun()");

    /// <summary>Whether this browser's own microphone is open and being sent.</summary>
    public Task<bool> MicrophoneIsOpenAsync() => self.Page.EvaluateAsync<bool>("() => eyes.sendsVoice()");

    /// <summary>
    /// Presses what leads from the link into class the moment it can be pressed, and waits for the first picture of
    /// somebody else.
    /// </summary>
    /// <returns>Milliseconds since the link was opened, a milestone each, in the order they are reached.</returns>
    public Task<WayIn> HurryInAsync() =>
        self.Page.EvaluateAsync<WayIn>("name => eyes.hurryIn(name)", self.Who.Name).WaitAsync(Limit);

    /// <summary>Goes back to one's breakout room and waits for the first picture of somebody else there.</summary>
    /// <returns>Milliseconds from the press to the picture.</returns>
    public Task<double> HurryBackAsync() => self.Page.EvaluateAsync<double>("() => eyes.hurryBack()").WaitAsync(Limit);

    /// <summary>From now on, notes every task that keeps the page's main thread for 50 ms or more.</summary>
    public Task WatchLongTasksAsync() => self.Page.EvaluateAsync("() => eyes.watchLongTasks()");

    /// <summary>How long each of them took, in milliseconds.</summary>
    public Task<double[]> LongTasksAsync() => self.Page.EvaluateAsync<double[]>("() => eyes.longTasks");

    private Task<double> HeardAsync() => self.Page.EvaluateAsync<double>("() => eyes.heard()");

    private static bool IsOf(Visitor other, double? hue)
    {
        if (hue is not { } seen) return false;
        var apart = Math.Abs(seen - other.Equipment.Hue) % 360;
        return Math.Min(apart, 360 - apart) <= HueTolerance;
    }

    private static string ReadScript()
    {
        using var reader = new StreamReader(typeof(Senses).Assembly.GetManifestResourceStream("eyes.js")!);
        return reader.ReadToEnd();
    }

    private sealed record Feeds
    {
        public int Voices { get; init; }

        public int Pictures { get; init; }
    }

    private sealed record Playing
    {
        public bool Moves { get; init; }

        public bool Sounds { get; init; }

        public double? Hue { get; init; }
    }

    private sealed record Look
    {
        public double? Hue { get; init; }

        public int Changes { get; init; }
    }
}
