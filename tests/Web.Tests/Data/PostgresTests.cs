using CityLeadership.Classroom.Web.Tests.Mail;

namespace CityLeadership.Classroom.Web.Tests.Data;

public sealed class PostgresTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    private const string Columns = """
        SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || coalesce(character_maximum_length::text, '') || ' ' || is_nullable || ' ' || is_identity AS "Value"
        FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\_\_EF%'
        UNION ALL
        SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE '\_\_EF%'
        UNION ALL
        SELECT conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid)
        FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE '%\_\_EF%'
        """;

    [PostgresFact]
    public async Task Migrations_make_the_model()
    {
        await using var migrated = await StartAsync();
        await using var empty = await StartAsync();
        await DatabaseSpecification.MigrationsMakeTheModelAsync(migrated, empty, Columns);
    }

    [PostgresFact]
    public async Task Several_hosts_may_start_at_once()
    {
        var connection = await server.NewDatabaseAsync();
        var hosts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Databases.StartAsync("", connection)));
        foreach (var host in hosts)
            await host.DisposeAsync();
    }

    [PostgresFact]
    public async Task Sign_ins_outlive_the_new_table()
    {
        await using var databases = await StartAsync();
        await DatabaseSpecification.SignInsOutliveTheNewTableAsync(databases);
    }

    [PostgresFact]
    public async Task Instants_keep_their_order_and_compare()
    {
        await using var databases = await StartAsync();
        await DatabaseSpecification.InstantsKeepTheirOrderAndCompareAsync(databases);
    }

    [PostgresFact]
    public async Task The_audit_log_is_only_added_to()
    {
        await using var databases = await StartAsync();
        await DatabaseSpecification.TheAuditLogIsOnlyAddedToAsync(databases);
    }

    [PostgresFact]
    public async Task Several_hosts_plan_and_take_each_mail_once()
    {
        await using var databases = await StartAsync();
        await MailQueueSpecification.SeveralHostsPlanAndTakeEachMailOnceAsync(databases);
    }

    [PostgresFact]
    public async Task The_archive_keeps_a_log_once_and_stops_at_a_fork()
    {
        await using var databases = await StartAsync();
        await DatabaseSpecification.TheArchiveKeepsALogOnceAndStopsAtAForkAsync(databases);
        await DatabaseSpecification.WhatALogLostIsSetAsideAndItsPlaceIsTakenAsync(databases);
        await DatabaseSpecification.ATextThatWasTakenAwayIsBlankedInItsPlaceAsync(databases);
    }

    private async Task<Databases> StartAsync() => await Databases.StartAsync("", await server.NewDatabaseAsync());
}
