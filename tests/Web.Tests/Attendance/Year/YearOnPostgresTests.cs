using CityLeadership.Classroom.Web.Tests.Data;
using Npgsql;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Web.Tests.Attendance.Year;

public sealed class YearOnPostgresTests(PostgresServer server, ITestOutputHelper output) : IClassFixture<PostgresServer>
{
    [PostgresFact]
    public async Task The_matrix_says_what_counts_of_every_session() =>
        await OnAsync(YearSpecification.TheMatrixSaysWhatCountsOfEverySessionAsync);

    [PostgresFact]
    public async Task A_correction_stands_beside_what_was_measured_and_can_be_taken_back() =>
        await OnAsync(YearSpecification.ACorrectionStandsBesideWhatWasMeasuredAndCanBeTakenBackAsync);

    [PostgresFact]
    public async Task An_excuse_in_advance_leaves_the_denominator() =>
        await OnAsync(YearSpecification.AnExcuseInAdvanceLeavesTheDenominatorAsync);

    [PostgresFact]
    public async Task What_was_watched_afterwards_counts_like_being_there() =>
        await OnAsync(YearSpecification.WhatWasWatchedAfterwardsCountsLikeBeingThereAsync);

    [PostgresFact]
    public async Task What_cannot_be_so_is_refused() => await OnAsync(YearSpecification.WhatCannotBeSoIsRefusedAsync);

    [MeasureFact(postgres: true)]
    public async Task A_full_year_is_read_faster_than_session_by_session() =>
        await OnAsync(databases => FullYear.MeasureAsync(databases, "PostgreSQL", output));

    private async Task OnAsync(Func<Databases, Task> specification)
    {
        // Connections are kept, as a host keeps them.
        var connection = (await server.NewDatabaseAsync()).Replace("Pooling=false", "Pooling=true", StringComparison.Ordinal);
        await using (var databases = await Databases.StartAsync("", connection))
            await specification(databases);
        await using var last = new NpgsqlConnection(connection);
        NpgsqlConnection.ClearPool(last);
    }
}
