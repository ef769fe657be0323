namespace CityLeadership.Classroom.Session;

/// <summary>The screen on the stage, as everyone sees it.</summary>
public sealed record ScreenView(PersonId Person, DateTimeOffset Since)
{
    /// <summary>Null: none is on the stage.</summary>
    public static ScreenView? Of(SessionState state) =>
        state.Screen is { } screen ? new(screen.Source.Person, screen.Since) : null;
}

/// <summary>Another screen is on the stage; null: none is.</summary>
public sealed record ScreenChange(ScreenView? Screen) : Change;

internal static class ScreenReveal
{
    public static void Tell(Revealed revealed)
    {
        var shown = ScreenView.Of(revealed.After);
        if (ScreenView.Of(revealed.Before) != shown)
        {
            revealed.To(Audience.Class, new ScreenChange(shown));
        }
    }
}
