import type { StoreInput } from '@/lib/stores/input'

const uk = { country: 'GB', timeZone: 'Europe/London', locale: 'en' as const }
const es = { country: 'ES', locale: 'es' as const }
const pl = { country: 'PL', timeZone: 'Europe/Warsaw', locale: 'pl' as const }
const us = { country: 'US', locale: 'en' as const }

/** Larch & Linden's twelve stores. */
export const demoStores: StoreInput[] = [
  { ...uk, number: '101', name: 'Park Street', address: '48 Park Street', city: 'Bristol', region: 'South West', postalCode: 'BS1 5JG', phone: '+44 117 496 0100', latitude: 51.4545, longitude: -2.6018 },
  { ...uk, number: '102', name: 'Clifton', address: '12 Boyces Avenue', city: 'Bristol', region: 'South West', postalCode: 'BS8 4AA', phone: '+44 117 496 0120', latitude: 51.4553, longitude: -2.6195 },
  { ...uk, number: '103', name: 'Milsom Street', address: '31 Milsom Street', city: 'Bath', region: 'South West', postalCode: 'BA1 1DG', phone: '+44 1225 496 010', latitude: 51.3838, longitude: -2.3615 },
  { ...uk, number: '104', name: 'Royal Arcade', address: '9 Royal Arcade', city: 'Cardiff', region: 'Wales', postalCode: 'CF10 1AE', phone: '+44 29 2018 0300', latitude: 51.479, longitude: -3.178 },
  { ...uk, number: '105', name: 'Gandy Street', address: '5 Gandy Street', city: 'Exeter', region: 'South West', postalCode: 'EX4 3LS', phone: '+44 1392 496 070', latitude: 50.7246, longitude: -3.5312 },
  { ...uk, number: '106', name: 'Wind Street', address: '22 Wind Street', city: 'Swansea', region: 'Wales', postalCode: 'SA1 1DY', phone: '+44 1792 496 010', latitude: 51.6195, longitude: -3.9405 },
  { ...es, number: '201', name: 'Serrano', address: 'Calle de Serrano 61', city: 'Madrid', region: 'Madrid', postalCode: '28006', phone: '+34 910 000 201', timeZone: 'Europe/Madrid', latitude: 40.4319, longitude: -3.687, closesAt: '21:00' },
  { ...es, number: '202', name: 'Triana', address: 'Calle Mayor de Triana 40', city: 'Las Palmas', region: 'Canarias', postalCode: '35002', phone: '+34 928 000 202', timeZone: 'Atlantic/Canary', latitude: 28.1036, longitude: -15.4155, closesAt: '20:30' },
  { ...pl, number: '301', name: 'Nowy Świat', address: 'ul. Nowy Świat 35', city: 'Warszawa', region: 'Mazowieckie', postalCode: '00-029', phone: '+48 22 000 03 01', latitude: 52.2335, longitude: 21.0188, closesAt: '20:00' },
  { ...pl, number: '302', name: 'Floriańska', address: 'ul. Floriańska 18', city: 'Kraków', region: 'Małopolskie', postalCode: '31-021', phone: '+48 12 000 03 02', latitude: 50.0636, longitude: 19.9405, closesAt: '20:00' },
  { ...us, number: '401', name: 'Bleecker Street', address: '350 Bleecker Street', city: 'New York', region: 'NY', postalCode: '10014', phone: '+1 212 555 0141', timeZone: 'America/New_York', latitude: 40.7337, longitude: -74.0045 },
  { ...us, number: '402', name: 'Hayes Valley', address: '540 Hayes Street', city: 'San Francisco', region: 'CA', postalCode: '94102', phone: '+1 415 555 0142', timeZone: 'America/Los_Angeles', latitude: 37.7764, longitude: -122.4258 },
]
