using CityLeadership.Classroom.Live;
using CityLeadership.Classroom.Recording;
using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Operations.Settings;

/// <summary>Everything the host was told, read once and checked as a whole before anything starts.</summary>
public sealed record HostSettings(
    Mode Mode,
    RedisOptions Redis,
    DatabaseOptions Database,
    CallingOptions Calling,
    RecordingOptions Recording,
    SiteOptions Site,
    LimitOptions Limits,
    LiveOptions Live)
{
    /// <summary>Reads and checks the settings; half a configuration is refused and everything missing is named at once.</summary>
    /// <exception cref="CannotStartException">A value cannot be read, is missing, or belongs to the other mode.</exception>
    public static HostSettings Read(IConfiguration configuration)
    {
        var settings = new HostSettings(
            ReadMode(configuration["Mode"]),
            Section<RedisOptions>(configuration, "Redis"),
            Section<DatabaseOptions>(configuration, "Database"),
            Section<CallingOptions>(configuration, "Calling"),
            Section<RecordingOptions>(configuration, "Recording"),
            Section<SiteOptions>(configuration, "Site"),
            Section<LimitOptions>(configuration, "Limits"),
            Section<LiveOptions>(configuration, "Live"));
        var problems = SettingsCheck.Problems(settings).ToList();
        return problems.Count == 0
            ? settings
            : throw new CannotStartException(string.Join(Environment.NewLine, problems));
    }

    private static Mode ReadMode(string? value) =>
        value is null ? Mode.Single
        : Enum.TryParse<Mode>(value, ignoreCase: true, out var mode) && Enum.IsDefined(mode) ? mode
        : throw new CannotStartException($"Mode is '{value}', but it can only be Single or Cluster. Correct it.");

    private static T Section<T>(IConfiguration configuration, string name)
        where T : new()
    {
        try
        {
            return configuration.GetSection(name).Get<T>(o => o.ErrorOnUnknownConfiguration = true) ?? new T();
        }
        catch (InvalidOperationException unreadable)
        {
            throw new CannotStartException(
                $"The settings under {name} cannot be read: {unreadable.Message} docs/operations.md lists every key.", unreadable);
        }
    }
}
